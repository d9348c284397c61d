#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a Windows program in the prefix that the environment names (prefix.sh), and ends with its exit code.
#
#   under_wine.sh PROGRAM [WORD]...
#
# 125: it ended with a code that is none of a program's own (an exception, say); 126: nobody knows how it ended.
set -uo pipefail

code=$(mktemp) || exit 126
trap 'rm -f "$code"' EXIT
# On a busy machine Wine itself may not come up. Where the program was not begun, it can be begun again.
for _ in 1 2 3; do
    wine "$ASSISTCERT_WINDOWS_DOUBLES/exit_code.exe" "Z:${code//\//\\}" "$@"
    wine_said=$?
    [[ ! -s $code ]] || break
done
said=$(cat "$code")
said=${said#begun }
if [[ -z $said ]]; then
    echo "under_wine.sh: nobody knows how $(basename "$1") ended; wine itself ended with $wine_said" >&2
    exit 126
fi
if [[ ${#said} -gt 3 || $said -gt 255 ]]; then
    echo "under_wine.sh: $(basename "$1") ended with $said" >&2
    exit 125
fi
exit "$said"
