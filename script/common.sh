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

# python_with LIST FOLDER [PIP OPTION...]: sets PYTHON to an interpreter with the packages of LIST, in a virtual
# environment of its own in FOLDER. Asks the network only when the list changed.
python_with() {
  local list=$1 folder=$2
  shift 2
  PYTHON=$([ -x /usr/bin/python3 ] && echo /usr/bin/python3 || command -v python3)
  if ! cmp -s "$list" "$folder/installed.txt"; then
    rm -rf "$folder"
    "$PYTHON" -m venv "$folder"
    "$folder/bin/pip" install --quiet --disable-pip-version-check "$@" -r "$list"
    cp "$list" "$folder/installed.txt"
  fi
  PYTHON="$PWD/$folder/bin/python"
}

mkdir -p build
