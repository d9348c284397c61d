#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Writes the module definition of a double: each export of Wine's DLL is handed on to MODULEo.dll (a copy of Wine's own
# beside the double), but for the functions that REPLACED names, one per line; those are the double's double_NAME.
#
#   make_forwards.sh WINE_DLL REPLACED OUT [ADDED]    ADDED likewise: what Windows exports and Wine does not
set -euo pipefail

[[ $# -eq 3 || $# -eq 4 ]] || { sed -n '3,6p' "${BASH_SOURCE[0]}" >&2; exit 2; }
module=$(basename "$1" .dll)
exports=$(LC_ALL=C "${OBJDUMP:-x86_64-w64-mingw32-objdump}" -p "$1" |
    sed -n '/^\[Ordinal\/Name Pointer\] Table/,/^$/s/^[[:space:]]*\[ *[0-9]*\] \([A-Za-z0-9_]*\)$/\1/p')
[[ -n $exports ]] || { echo "make_forwards: $1 exports nothing" >&2; exit 1; }
# Were one of them missing, Windows' own program would not start either: the double must not invent exports.
if missing=$(grep -vxF -f <(echo "$exports") "$2"); then
    echo "make_forwards: not exported by $1: ${missing//$'\n'/ }" >&2
    exit 1
fi
{
    echo "LIBRARY $module.dll"
    echo "EXPORTS"
    while IFS= read -r name; do
        if grep -qxF "$name" "$2"; then
            echo "  $name = double_$name"
        else
            echo "  $name = ${module}o.$name"
        fi
    done <<<"$exports"
    [[ $# -lt 4 ]] || sed 's/.*/  & = double_&/' "$4"
} >"$3.new"
mv "$3.new" "$3"
