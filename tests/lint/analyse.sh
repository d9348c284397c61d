#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Reads the programs' own code for mistakes that no compiler sees: clang-tidy by .clang-tidy, and cppcheck. Each finding is
# an error; one that is none is answered by NOLINT or cppcheck-suppress with its reason on the line.
#
#   analyse.sh BUILD_FOLDER     a build whose sources that are made while building are there
#   ANALYSE_SINCE=COMMIT        only what has changed since then, and what includes a header that has
#   ANALYSE_FOLDERS='app certcore'
#
# Exit code 0: nothing found; 1: something; 2: wrong call.
set -uo pipefail
if [ $# -ne 1 ] || [ ! -f "$1/compile_commands.json" ]; then
    sed -n '3,11p' "$0" >&2
    exit 2
fi
build=$(realpath "$1")
cd "$(dirname "$(realpath "$0")")/../.." || exit 2
read -ra folders <<<"${ANALYSE_FOLDERS:-app certcore wizard}"
jobs=$(nproc)

# Only what this build compiles is known here: the other system's files are not. list FOLDERS: the sources below them;
# select SOURCES: a database of these alone, since cppcheck wants every file of it to be there.
analysis=$build/analysis
database() {
    python3 - "$build/compile_commands.json" "$PWD" "$@" <<'PYTHON'
import json
import os
import sys

source, root, mode, *names = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    entries = json.load(file)
for entry in entries:
    entry["path"] = os.path.relpath(os.path.join(entry["directory"], entry["file"]), root)
if mode == "list":
    for path in sorted({e["path"] for e in entries}):
        if path.startswith(tuple(name + "/" for name in names)):
            print(path)
else:
    print(json.dumps([{k: e[k] for k in ("directory", "file", "command")} for e in entries if e["path"] in names]))
PYTHON
}

# The sources among the changed files, and those that include a changed header by its name.
changed_since() {
    local -a changed headers patterns
    mapfile -t changed < <(git diff --name-only --diff-filter=d "$1" -- "${folders[@]}")
    printf '%s\n' "${changed[@]}"
    mapfile -t headers < <(printf '%s\n' "${changed[@]}" | grep '\.h$')
    for header in "${headers[@]}"; do
        patterns+=(-e "#include \"$header\"")
    done
    ((${#patterns[@]} == 0)) || grep -rlF --include='*.cpp' "${patterns[@]}" "${folders[@]}"
}

if [ -n "${ANALYSE_SINCE:-}" ]; then
    git rev-parse --quiet --verify "$ANALYSE_SINCE^{commit}" >/dev/null || { echo "no such commit: $ANALYSE_SINCE" >&2; exit 2; }
    mapfile -t files < <(comm -12 <(database list "${folders[@]}") <(changed_since "$ANALYSE_SINCE" | sort -u))
else
    mapfile -t files < <(database list "${folders[@]}")
fi
if ((${#files[@]} == 0)); then
    echo "Nothing to analyse."
    exit 0
fi
mkdir -p "$analysis"
database select "${files[@]}" >"$analysis/compile_commands.json"
echo "clang-tidy reads ${#files[@]} files."
found=0
# The build is GCC's, which knows warnings that clang does not, and does not warn of what its own library does.
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$jobs" clang-tidy-19 -p "$analysis" --quiet \
    --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-deprecated-declarations \
    2> >(grep -v 'warnings\? generated\.$' >&2) || found=1

echo "cppcheck reads them, too."
cppcheck --project="$analysis/compile_commands.json" --cppcheck-build-dir="$analysis" -j "$jobs" --quiet --std=c++20 \
    --library=qt --enable=warning,performance,portability --inline-suppr --suppress='*:/usr/*' --suppress="*:$build/*" \
    --error-exitcode=1 || found=1
exit "$found"
