#!/bin/bash
# Proves that no article was lost and none doubled: complete.sh INPUT... -- OUTPUT...
# Counts records and end lines in files, plain or packed by zstd; ends with 1 when they differ.
set -euo pipefail
export LC_ALL=C

inputs=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  inputs+=("$1")
  shift
done
[ ${#inputs[@]} -gt 0 ] && [ $# -gt 1 ] || { echo "usage: complete.sh INPUT... -- OUTPUT..." >&2; exit 2; }
shift

unpacked() {
  local file
  for file in "$@"; do
    case $file in
      *.zst) zstd -dcq -- "$file" ;;
      *) cat -- "$file" ;;
    esac
    echo # the last line of a file may lack its end
  done
}
records=$(unpacked "${inputs[@]}" | grep -a -c '[^[:space:]]' || true)
statuses=$(unpacked "$@" | grep -a '^# end ' | awk '{ print $NF }' | sort | uniq -c | awk '{ print $1, $2 }' || true)
ends=$(awk '{ sum += $1 } END { print sum + 0 }' <<< "$statuses")
echo "$records records, $ends end lines:" $statuses
[ "$records" -eq "$ends" ]
