# Shared by the scripts beside it: sourced, not run. Moves to the repository root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '== %s\n' "$*" >&2; }

die() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 2
}

build_jobs() { echo "${CHANCERY_BUILD_JOBS:-$(nproc)}"; }

# build PRESET [TARGET...]: configures once and builds; warnings are errors.
build() {
  local preset=$1
  shift
  local launcher=()
  if command -v ccache > /dev/null; then
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
    export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$PWD}" CCACHE_NOHASHDIR=1
  fi
  cmake --preset "$preset" -DCHANCERY_WERROR=ON "${launcher[@]}" > "build/$preset.configure.log" 2>&1 ||
    { cat "build/$preset.configure.log" >&2; die "cannot configure; packages missing? run script/bootstrap"; }
  if [ $# -gt 0 ]; then
    cmake --build "build/$preset" -j "$(build_jobs)" --target "$@"
  else
    cmake --build "build/$preset" -j "$(build_jobs)"
  fi
}

mkdir -p build
