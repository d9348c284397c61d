#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Ring 2 of the tests: the built assistcert.exe under Wine, with doubles where Wine lacks what Windows does.
#
#   run_windows.sh WORK DOUBLES BIN LINUX [PART]...
#
# PART: double core cli trace import access bound_access rules bind renew event_log probe wizard failure. Without one:
# all of them but failure (each call of an import fails: it takes as long as all the others), in two lanes at the same
# time, each with a prefix of its own and one half of cli (the console program's own tests). WORK is a folder for the
# prefixes and the pictures, DOUBLES the folder windows_doubles of the build, BIN the folder with the .exe files, LINUX
# the build for this system: its fixtures, and its tests of the console program. Exit code 0: all good; 1: something
# failed; 77: left out, Wine is missing.
set -uo pipefail

[[ $# -ge 4 ]] || { sed -n '3,12p' "${BASH_SOURCE[0]}" >&2; exit 2; }
command -v wine >/dev/null || { echo "left out: wine is not installed" >&2; exit 77; }
mkdir -p "$1"
work=$(realpath "$1")

# What the second lane says follows when the first one is through.
if [[ $# -eq 4 ]]; then
    "$0" "$work/second" "${@:2}" bind renew cli/1 >"$work/second.log" 2>&1 &
    "$0" "$work/first" "${@:2}" double core trace import access bound_access rules event_log probe wizard cli/0
    first=$?
    wait $!
    second=$?
    cat "$work/second.log"
    exit $((first > second ? first : second))
fi
# A display for windows; the wineserver has to see it from its start.
if [[ " ${*:5} " == *\ @(wizard|trace)\ * && -z ${ASSISTCERT_ON_DISPLAY:-} ]]; then
    ASSISTCERT_ON_DISPLAY=yes exec xvfb-run --auto-servernum --server-args="-screen 0 1280x1024x24" "$0" "$@"
fi
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
# The programs are copied: a build in the midst of a run would pull them away.
cp "$3"/{assistcert,assistcert-wizard,certcore_tests}.exe "$work/" || exit 1
ASSISTCERT_WINDOWS_DOUBLES=$(realpath "$2")
ASSISTCERT_WINDOWS_PROGRAM=$work/assistcert.exe
linux=$(realpath "$4")
ASSISTCERT_FIXTURES=$linux/fixtures
ASSISTCERT_PICTURES=$work/pictures
ASSISTCERT_SET_LOAD_CONFIG=$here/../../app/windows/set_load_config.py
export ASSISTCERT_WINDOWS_DOUBLES ASSISTCERT_WINDOWS_PROGRAM ASSISTCERT_FIXTURES ASSISTCERT_PICTURES ASSISTCERT_SET_LOAD_CONFIG
shift 4

# shellcheck source=tests/windows/prefix.sh
source "$here/prefix.sh"
trap prefix_end EXIT
prefix_make "$work" "$ASSISTCERT_WINDOWS_DOUBLES"

# gtest_under_wine PROGRAM [OPTION]...: a program that an exception ends may leave any exit code; so the line at the end
# has to be there, too.
gtest_under_wine() {
    local said code
    said=$(ASSISTCERT_FIXTURES="Z:${ASSISTCERT_FIXTURES//\//\\}" timeout 900 "$here/under_wine.sh" "$@" 2>&1)
    code=$?
    grep -v -a -E '^\[ +(RUN|OK) +\]|^\[-+\]' <<<"$said"
    [[ $code -eq 0 && $said == *"[  PASSED  ]"* && $said != *"wine: Unhandled"* ]]
}

# left_out FILE: the names that the file lists, as GoogleTest wants them; said, too.
left_out() {
    local names
    names=$(sed -n 's/^\([A-Z][A-Za-z]*\.[A-Za-z]*\).*/\1/p' "$1" | paste -sd:)
    echo "left out, for the reasons in $(basename "$1"): ${names//:/, }" >&2
    echo "$names"
}

# What needs links, Unix modes or a path below a file is left out, by name.
core_tests() {
    gtest_under_wine "$work/certcore_tests.exe" --gtest_filter="-$(left_out "$here/posix_only_tests.txt")"
}

# The tests of the console program run on this system, and the program under Wine: they give it an environment of their
# own, so what Wine needs has to be added again. cli/0 and cli/1 are the two halves.
cli_tests() {
    local half=()
    [[ $1 == cli ]] || half=(GTEST_TOTAL_SHARDS=2 "GTEST_SHARD_INDEX=${1#cli/}")
    {
        echo '#!/usr/bin/env bash'
        declare -px WINEPREFIX WINEARCH WINEDEBUG WINEDLLOVERRIDES WINEDLLPATH
        declare -px ASSISTCERT_WINDOWS_DOUBLES ASSISTCERT_WINDOWS_PROGRAM
        printf 'exec %q "$@"\n' "$here/assistcert_under_wine.sh"
    } >"$work/assistcert"
    chmod +x "$work/assistcert"
    env "${half[@]}" ASSISTCERT_PROGRAM_UNDER_TEST="$work/assistcert" GTEST_BRIEF=1 \
        timeout 3600 "$linux/bin/cli_tests" --gtest_filter="-$(left_out "$here/posix_only_cli_tests.txt")"
}

failed=0
for part in "$@"; do
    echo "== $part (on Wine, with doubles of PFXImportCertStore, of CNG and of http.sys)"
    case $part in
        double) gtest_under_wine "$ASSISTCERT_WINDOWS_DOUBLES/double_test.exe" || failed=1 ;;
        core) core_tests || failed=1 ;;
        cli | cli/[01]) cli_tests "$part" || failed=1 ;;
        access | bind | bound_access | event_log | failure | import | probe | renew | rules | trace | wizard) python3 -B "$here/product/${part}_test.py" || failed=1 ;;
        *) echo "no such part: $part" >&2; failed=1 ;;
    esac
done
exit "$failed"
