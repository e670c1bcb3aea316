#!/bin/bash
# Many filters on one machine by GNU parallel: parallel.sh ARTICLES.jsonl OUTPUT.nq [any-order]
# Chunks come in the order of the records, or with "any-order" as they are ready. A filter that was killed is run again with
# the same articles, up to 3 times. Ends with 1 unless there is an end line for each record.
# CHANCERY: the program. BLOCK: bytes a filter gets, default 4M. JOBS: default all processors.
set -euo pipefail
here=$(dirname "$0")

# Keeps a piece until a filter has done all of it. GNU parallel's own --retries would give the second filter nothing to read.
one_piece() {
  local piece
  piece=$(mktemp -d)
  trap "rm -rf '$piece'" EXIT
  cat > "$piece/in"
  for _ in 1 2 3; do
    "${CHANCERY:-chancery}" filter --quiet < "$piece/in" > "$piece/out" && code=0 || code=$?
    [ "$code" -ne 0 ] || { cat "$piece/out"; return 0; }
  done
  return "$code"
}

if [ "${1-}" = --one-piece ]; then
  one_piece
  exit
fi
[ $# -ge 2 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
input=$1 output=$2
order=(--keep-order)
[ "${3-}" != any-order ] || order=()

# --pipe-part hands out pieces of the file by their place, so that nothing goes through GNU parallel itself.
parallel --will-cite --pipe-part -a "$input" --block "${BLOCK:-4M}" --jobs "${JOBS:-100%}" "${order[@]}" --quote \
  "$0" --one-piece > "$output.part" || echo "parallel.sh: $? pieces failed" >&2
"$here/complete.sh" "$input" -- "$output.part"
mv "$output.part" "$output"
