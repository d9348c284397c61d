#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Makes the test data: keys, certificates, PFX files and files that are no PFX. None of it is ever committed.
#
#   make_fixtures.sh OUTDIR WRITER      WRITER: the built pfx_writer (tests/support)
#
# OUTDIR is left alone when it is as this script would make it and younger than 12 hours (dates count from now);
# otherwise it is replaced as a whole. The list of fixtures is fixture_list.sh; the means are fixture_tools.sh.
set -euo pipefail

readonly MAX_AGE_SECONDS=$((12 * 3600))

fail() {
    echo "make_fixtures: $*" >&2
    exit 1
}

[[ $# -eq 2 ]] || fail "usage: make_fixtures.sh OUTDIR WRITER"
[[ -x $2 && -f $2 ]] || fail "the writer is not there: $2 (build the target pfx_writer first)"
command -v openssl >/dev/null || fail "openssl is not installed (Debian: apt-get install openssl)"
[[ $(openssl version) == "OpenSSL 3."* ]] || fail "OpenSSL 3 is needed, this is $(openssl version)"

mkdir -p "$(dirname "$1")"
OUT=$(realpath "$1")
WRITER=$(realpath "$2")
HERE=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
NOW=$(date +%s)
readonly OUT WRITER HERE NOW

# Two test programs may ask at the same time: the second one waits, and finds the work done.
exec 9>"$OUT.lock"
flock 9

CHECKSUM=$(cat "$HERE/make_fixtures.sh" "$HERE/fixture_tools.sh" "$HERE/fixture_list.sh" "$WRITER" | sha256sum)
readonly CHECKSUM=${CHECKSUM%% *}

if [[ -f $OUT/.stamp ]]; then
    read -r made_from made_at <"$OUT/.stamp"
    age=$((NOW - made_at))
    if [[ $made_from == "$CHECKSUM" && $age -ge 0 && $age -lt $MAX_AGE_SECONDS ]]; then
        exit 0
    fi
fi

rm -rf "$OUT".new.* "$OUT".old # what a killed run left
NEW=$(mktemp -d "$OUT.new.XXXXXX")
WORK=$(mktemp -d)
readonly NEW WORK

clean_up() {
    local status=$?
    if [[ $status -ne 0 && -s $WORK/log ]]; then
        echo "make_fixtures: the last words of openssl and the writer:" >&2
        tail -n 15 "$WORK/log" >&2
    fi
    rm -rf "$NEW" "$WORK"
}
trap clean_up EXIT

# Says which line failed, and the lines that led there.
report() {
    local i
    echo "make_fixtures: failed: $1" >&2
    for ((i = 0; i + 1 < ${#BASH_LINENO[@]}; ++i)); do
        echo "  ${BASH_SOURCE[i + 1]##*/}, line ${BASH_LINENO[i]}" >&2
    done
}
trap 'report "$BASH_COMMAND"' ERR
set -E # in functions too

# shellcheck source=tests/data/fixture_tools.sh
source "$HERE/fixture_tools.sh"
# shellcheck source=tests/data/fixture_list.sh
source "$HERE/fixture_list.sh"

cd "$NEW"
prepare
make_keys
make_authorities
make_pfx_by_encryption
make_pfx_by_names
make_pfx_by_purpose
make_pfx_by_dates
make_pfx_by_algorithm
make_pfx_by_chain
make_pfx_by_content
make_pfx_by_attributes
make_odd_pfx
make_other_files
echo "$CHECKSUM $NOW" >.stamp

cd /
if [[ -e $OUT ]]; then
    mv -T "$OUT" "$OUT.old"
fi
chmod 755 "$NEW"
mv -T "$NEW" "$OUT"
rm -rf "$OUT.old"
