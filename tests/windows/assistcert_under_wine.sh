#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs assistcert.exe for the tests of the console program, which expect a program of this system. What they set for it
# becomes what Windows knows: the roots of SSL_CERT_FILE are put into the prefix's ROOT store, until they are not wanted.
# Lines end as the tests expect it, not with Windows' CR LF.
#
#   assistcert_under_wine.sh [WORD]...
set -uo pipefail

here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
trusted=$WINEPREFIX/trusted

give_up() {
    echo "assistcert_under_wine.sh: $1" >&2
    exit 126
}

containers() {
    "$here/under_wine.sh" "$ASSISTCERT_WINDOWS_DOUBLES/containers.exe" "$@" </dev/null >/dev/null ||
        give_up "containers $1 ended with $?"
}

forget_root() {
    local thumbprint
    thumbprint=$(openssl x509 -in "$trusted.cer" -inform der -noout -fingerprint -sha1) ||
        give_up "$trusted.cer is no certificate"
    thumbprint=${thumbprint#*=}
    containers remove machine ROOT "${thumbprint//:/}"
    rm "$trusted" "$trusted.cer"
}

trust_root() {
    openssl x509 -in "$1" -outform der -out "$trusted.cer" || give_up "$1 is no certificate"
    containers add machine ROOT "Z:${trusted//\//\\}.cer"
    echo "$1" >"$trusted"
}

wanted=${SSL_CERT_FILE:-}
now=$(cat "$trusted" 2>/dev/null)
if [[ $wanted != "$now" ]]; then
    [[ -z $now ]] || forget_root
    [[ -z $wanted ]] || trust_root "$wanted"
fi
{
    "$here/under_wine.sh" "$ASSISTCERT_WINDOWS_PROGRAM" "$@" 2>&1 >&3 | sed 's/\r$//' >&2
    exit "${PIPESTATUS[0]}"
} 3>&1 | sed 's/\r$//'
exit "${PIPESTATUS[0]}"
