#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Ring 2 of the tests: the built assistcert.exe under Wine, with doubles where Wine lacks what Windows does.
#
#   run_windows.sh WORK DOUBLES PROGRAM FIXTURES [double|import|failure]...
#
# WORK is a folder for the prefix, DOUBLES the folder windows_doubles of the build, PROGRAM assistcert.exe, FIXTURES what
# tests/data has made. Exit code 0: all good; 1: something failed; 77: left out, Wine is missing.
set -uo pipefail

[[ $# -ge 4 ]] || { sed -n '3,8p' "${BASH_SOURCE[0]}" >&2; exit 2; }
command -v wine >/dev/null || { echo "left out: wine is not installed" >&2; exit 77; }
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
mkdir -p "$1"
work=$(realpath "$1")
# The program is copied: a build in the midst of a run would pull it away.
cp "$3" "$work/assistcert.exe" || exit 1
ASSISTCERT_WINDOWS_DOUBLES=$(realpath "$2")
ASSISTCERT_WINDOWS_PROGRAM=$work/assistcert.exe
ASSISTCERT_FIXTURES=$(realpath "$4")
export ASSISTCERT_WINDOWS_DOUBLES ASSISTCERT_WINDOWS_PROGRAM ASSISTCERT_FIXTURES
shift 4
[[ $# -gt 0 ]] || set -- double import failure

# shellcheck source=tests/windows/prefix.sh
source "$here/prefix.sh"
trap prefix_end EXIT
prefix_make "$work" "$ASSISTCERT_WINDOWS_DOUBLES"

# A program that an exception ends may leave any exit code; so the line at the end has to be there, too.
doubles_own_tests() {
    local said code
    said=$(ASSISTCERT_FIXTURES="Z:${ASSISTCERT_FIXTURES//\//\\}" timeout 300 \
        wine "$ASSISTCERT_WINDOWS_DOUBLES/double_test.exe" 2>&1)
    code=$?
    echo "$said"
    [[ $code -eq 0 && $said == *"[  PASSED  ]"* && $said != *"wine: Unhandled"* ]]
}

failed=0
for part in "$@"; do
    echo "== $part (on Wine, with doubles of PFXImportCertStore and of CNG)"
    case $part in
        double) doubles_own_tests || failed=1 ;;
        import | failure) python3 -B "$here/product/${part}_test.py" || failed=1 ;;
        *) echo "no such part: $part" >&2; failed=1 ;;
    esac
done
exit "$failed"
