#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the inputs that fuzzers begin with, from the fixtures of tests/data: none of them is ever committed, since there
# are private keys in them.
#
#   make_seeds.sh OUTDIR FIXTURES WRITER [CORPORA REKEY]      WRITER: the built pfx_writer (tests/support)
#
# The environment variable ASSISTCERT_FIXTURES names another folder of fixtures. CORPORA is a folder with test data of
# other projects, and REKEY the built rekey_pfx; without them there are fewer seeds. OUTDIR gets one folder for each target, and is replaced as a whole.
set -euo pipefail

[[ $# -eq 3 || $# -eq 5 ]] || { sed -n '6p' "$0" >&2; exit 2; }
HERE=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
FIXTURES=$(realpath "${ASSISTCERT_FIXTURES:-$2}")
WRITER=$(realpath "$3")
rm -rf "$1"
mkdir -p "$1"
OUT=$(realpath "$1")
readonly HERE FIXTURES WRITER OUT
readonly LARGEST=65536 # what is larger is only slower

# der NAME: the certificate in DER.
der() {
    openssl x509 -in "$FIXTURES/certificates/$1.pem" -outform DER
}

# bytes DIGITS: the bytes, by their hexadecimal digits.
bytes() {
    # shellcheck disable=SC2059,SC2001 # The escapes are the text.
    printf "$(sed 's/../\\x&/g' <<<"$1")"
}

certificates() {
    local pem
    for pem in "$FIXTURES"/certificates/*.pem; do
        openssl x509 -in "$pem" -outform DER -out "$OUT/certificate/$(basename "$pem" .pem)"
    done
    { der leaf; der intermediate; der root; } >"$OUT/certificate/chain"
    { der leaf; der intermediate-expired; } >"$OUT/certificate/chain-expired"
    { der leaf; der intermediate-of-other-key; der root; } >"$OUT/certificate/chain-other-key"
}

# The first line is what is asked for, the others are what the certificate presents.
names() {
    local pem
    for pem in "$FIXTURES"/certificates/*.pem; do
        {
            echo assist.example.com
            openssl x509 -in "$pem" -noout -ext subjectAltName 2>/dev/null | grep -o 'DNS:[^,]*' | cut -d: -f2 || true
        } >"$OUT/names/$(basename "$pem" .pem)"
    done
}

thumbprints() {
    local print
    print=$(openssl x509 -in "$FIXTURES/certificates/leaf.pem" -noout -fingerprint -sha1 | cut -d= -f2)
    printf '%s' "$print" >"$OUT/thumbprint/colons"
    printf '%s' "${print//:/}" >"$OUT/thumbprint/clean"
    printf '\u200e%s' "$(tr 'A-F:' 'a-f ' <<<"$print")" >"$OUT/thumbprint/from-a-window"
}

files() {
    find "$FIXTURES" -maxdepth 1 -type f -size -$((LARGEST / 1024))k -not -name '.*' -exec cp -t "$OUT/pfx_outer" {} +
}

# write NAME OPTION...: a PFX whose keys take no time to derive. The fixtures' take a thousand times as long, and show
# nothing else.
write() {
    (cd "$FIXTURES" && "$WRITER" --out "$OUT/pfx_password/$1" --password assist --iterations 1 --mac sha256:1 "${@:2}")
}

pfx_quick() {
    local leaf=(--cert "certificates/leaf.pem,key-id=01,name=Assist") intermediate=(--cert certificates/intermediate.pem)
    local key=(--key "keys/leaf.pem,key-id=01,name=le-container,csp=Some Provider,machine") encryption
    for encryption in aes-256 aes-128 3des rc2-40; do
        write "quick-$encryption" --encryption "$encryption" "${leaf[@]}" "${intermediate[@]}" "${key[@]}"
    done
    write quick-properties --cert "certificates/leaf.pem,key-id=01,prop20=0102,prop71=4100" "${key[@]}"
    write quick-nested --nest 4 "${leaf[@]}" "${key[@]}"
    write quick-unknown-key "${leaf[@]}" --unknown-key 1.3.6.1.4.1.32473.1
    write quick-keys "${leaf[@]}" --key keys/other.pem --key keys/t10.pem --key keys/ec-p384.pem --key keys/ed25519.pem
    write quick-secret "${leaf[@]}" "${key[@]}" --secret "not a certificate"
}

profiles() {
    cp "$HERE/../../resources/profiles/workspace-one-assist.json" "$OUT/profile/built-in"
}

# Flags, piece, repetitions, number of changes, then the changes and the certificates: see served_fuzz.cpp.
served() {
    { bytes 00ff0000; der leaf; der intermediate; } >"$OUT/served/tls13"
    { bytes 02ff0000; der leaf; der intermediate; } >"$OUT/served/tls12"
    { bytes 00010000; der good-ec; } >"$OUT/served/small-pieces"
    { bytes 00ff0900; der leaf; der intermediate; } >"$OUT/served/many-certificates"
    { bytes 00ff0002; bytes 000501; bytes 020080; der leaf; der intermediate; } >"$OUT/served/changed"
    { bytes 01ff0000; printf 'HTTP/1.1 400 Bad Request\r\n\r\n'; } >"$OUT/served/http"
}

for target in certificate names pfx_outer pfx_password profile served thumbprint; do
    mkdir "$OUT/$target"
done
certificates
names
thumbprints
files
pfx_quick
profiles
served
if [[ $# -eq 5 && -d $4 ]]; then
    python3 -B "$HERE/corpora_seeds.py" "$4" "$OUT" $LARGEST "$5"
elif [[ $# -eq 5 ]]; then
    echo "left out: the test data of other projects is not there: $4"
fi
