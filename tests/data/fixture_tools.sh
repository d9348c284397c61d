# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# The means of make_fixtures.sh, which sources this file. The current folder is the one that is being filled; WORK is
# for what is not kept, NOW the second since 1970 from which all dates count.

readonly HOST=assist.example.com
readonly PASSWORD=assist
readonly DAY=86400

# Days are counted from 18 hours ahead: what ends in 10 days then has 10 whole days left for as long as the fixtures
# are used, and what began "yesterday" began six hours ago.
readonly BASE=$((NOW + 18 * 3600))

# Which key an authority signs with: the key that its own certificate was made for.
declare -A KEY_OF

# What the writer is told most often.
readonly LEAF_KEY=(--key "keys/leaf.pem,key-id=01")
readonly LEAF=(--cert "certificates/leaf.pem,key-id=01")
readonly INTERMEDIATE=(--cert certificates/intermediate.pem)
# shellcheck disable=SC2034 # fixture_list.sh uses it.
readonly PAIR=("${LEAF[@]}" "${INTERMEDIATE[@]}" "${LEAF_KEY[@]}")

# quietly runs a command; what it says is shown only when the whole fails.
quietly() {
    "$@" >>"$WORK/log" 2>&1
}

prepare() {
    mkdir certificates keys "$WORK/issued"
    : >"$WORK/index.txt"
    echo 01 >"$WORK/crlnumber"
    export OPENSSL_CONF=$WORK/openssl.cnf
    cat >"$OPENSSL_CONF" <<END
[ca]
default_ca = authority
[authority]
database = $WORK/index.txt
new_certs_dir = $WORK/issued
crlnumber = $WORK/crlnumber
default_md = sha256
rand_serial = yes
unique_subject = no
policy = anything
[anything]
organizationName = optional
commonName = optional
[req]
distinguished_name = nothing
prompt = no
[nothing]
END
}

# date_of SECONDS: as openssl wants it.
date_of() {
    date -u -d "@$1" +%Y%m%d%H%M%SZ
}

# life_when_issued SECONDS: days, more than 30 and within the longest life that the CA/Browser Forum allows to what is
# issued then (SC-081v3), so that nothing is remarked about a good certificate in whatever year the tests run.
life_when_issued() {
    if (($1 >= $(date -u -d 2029-03-15 +%s))); then
        echo 46
    elif (($1 >= $(date -u -d 2027-03-15 +%s))); then
        echo 99
    else
        echo 180
    fi
}

# new_key NAME GENPKEY_OPTION...: keys/NAME.pem, and a request signed with it.
new_key() {
    quietly openssl genpkey "${@:2}" -out "keys/$1.pem"
    quietly openssl req -new -key "keys/$1.pem" -subj "/CN=$1" -out "$WORK/$1.csr"
}

new_ec_key() {
    new_key "$1" -algorithm EC -pkeyopt ec_paramgen_curve:"$2"
}

new_rsa_key() {
    new_key "$1" -algorithm RSA -pkeyopt rsa_keygen_bits:"$2"
}

# write_extensions: the extension section, from the options of certificate.
write_extensions() {
    echo "basicConstraints = critical,CA:$ca"
    echo "subjectKeyIdentifier = $ski"
    if [[ $by != self ]]; then echo "authorityKeyIdentifier = keyid"; fi
    if [[ -n $san ]]; then echo "subjectAltName = $san"; fi
    if [[ -n $usage ]]; then echo "keyUsage = critical,$usage"; fi
    if [[ -n $purpose ]]; then echo "extendedKeyUsage = $purpose"; fi
    if [[ -n $policy ]]; then echo "certificatePolicies = $policy"; fi
}

# certificate NAME [OPTION=VALUE]...: certificates/NAME.pem. The options are the variables below; by default it is what
# a server should have. from and days count from BASE; start and end (YYYYMMDDHHMMSSZ) go before them.
certificate() {
    local name=$1 subject="/CN=$HOST" san="DNS:$HOST,DNS:*.example.com" ca=FALSE ski=hash policy=
    local usage=digitalSignature,keyEncipherment purpose=serverAuth
    local by=intermediate key=leaf digest=sha256 from=-1 days=$LIFE start='' end=''
    if (($# > 1)); then local "${@:2}"; fi # without an argument it would list the variables
    local -a signer=(-selfsign -keyfile "keys/$key.pem")
    if [[ $by != self ]]; then
        signer=(-cert "certificates/$by.pem" -keyfile "keys/${KEY_OF[$by]}.pem")
    fi
    write_extensions >"$WORK/extensions"
    quietly openssl ca -batch -notext -utf8 "${signer[@]}" -in "$WORK/$key.csr" -subj "$subject" -md "$digest" \
        -extfile "$WORK/extensions" -out "certificates/$name.pem" \
        -startdate "${start:-$(date_of $((BASE + from * DAY)))}" \
        -enddate "${end:-$(date_of $((BASE + (from + days) * DAY - 1)))}"
    KEY_OF[$name]=$key
}

# authority NAME [OPTION=VALUE]...: a certificate that may sign others, valid from 2020 to ten years ahead.
authority() {
    certificate "$1" san= purpose= ca=TRUE usage=keyCertSign,cRLSign start=20200101000000Z \
        end="$(date_of $((BASE + 3650 * DAY)))" "${@:2}"
}

# pack NAME CERTIFICATE CHAIN [PKCS12_OPTION]...: NAME.pfx by the openssl command line. CHAIN names the certificates
# that go with it, separated by spaces; there may be none.
pack() {
    local name=$1 leaf=$2 chain=$3 link
    cat "certificates/$leaf.pem" >"$WORK/bundle.pem"
    for link in $chain; do
        cat "certificates/$link.pem" >>"$WORK/bundle.pem"
    done
    quietly openssl pkcs12 -export -in "$WORK/bundle.pem" -inkey "keys/${KEY_OF[$leaf]}.pem" \
        -passout "pass:$PASSWORD" -out "$name.pfx" "${@:4}"
}

# server NAME [OPTION=VALUE]...: certificates/NAME.pem and NAME.pfx with its key and the intermediate.
server() {
    certificate "$@"
    pack "$1" "$1" intermediate
}

# write NAME WRITER_OPTION...: NAME.pfx by the project's own writer.
write() {
    quietly "$WRITER" --out "$1.pfx" --password "$PASSWORD" "${@:2}"
}

# flip FILE OFFSET: changes one byte.
flip() {
    local byte
    byte=$(od -An -tu1 -j "$2" -N 1 "$1")
    # shellcheck disable=SC2059 # The escape is the text.
    printf "\\$(printf '%03o' $((byte ^ 1)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}

# size_of FILE
size_of() {
    stat -c %s "$1"
}

# hex DIGITS...: the bytes.
hex() {
    local digits=$* i
    digits=${digits// /}
    for ((i = 0; i < ${#digits}; i += 2)); do
        # shellcheck disable=SC2059 # The escape is the text.
        printf "\\x${digits:i:2}"
    done
}

# le32 NUMBER and le16 NUMBER: little endian, in hex.
le32() {
    local big
    big=$(printf '%08x' "$1")
    echo "${big:6:2}${big:4:2}${big:2:2}${big:0:2}"
}

le16() {
    local all
    all=$(le32 "$1")
    echo "${all:0:4}"
}
