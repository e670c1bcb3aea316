#!/bin/bash
# An array job over all shards, then the merge: submit.sh SHARDS OUTPUT GRAPH.nq.zst [TASKS [SBATCH OPTION...]]
# SHARDS: folder of .jsonl or .jsonl.zst; OUTPUT: folder for the shards of N-Quads; both on a disk that all nodes see.
set -euo pipefail
[ $# -ge 3 ] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }
mkdir -p "$2"
SHARDS=$(realpath "$1") OUTPUT=$(realpath "$2") GRAPH=$(realpath "$3") EXAMPLES=$(realpath "$(dirname "$0")/..")
tasks=${4:-64}
shift $(($# < 4 ? 3 : 4))
export SHARDS OUTPUT GRAPH EXAMPLES
cd "$OUTPUT"
array=$(sbatch --parsable --array="0-$((tasks - 1))" "$@" "$EXAMPLES/slurm/shards.sbatch")
sbatch --dependency="afterok:${array%%;*}" "$@" "$EXAMPLES/slurm/merge.sbatch"
