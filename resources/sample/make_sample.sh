#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes a PFX to try AssistCert with: a server certificate and its intermediate, from a little CA of its own.
#   make_sample.sh FOLDER     writes FOLDER/sample.pfx (empty password) and FOLDER/root.pem
# A sample that is good for another thirty days is left as it is.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: make_sample.sh FOLDER" >&2; exit 2; }
folder=$1
mkdir -p "$folder"
if [ -s "$folder/sample.pfx" ] && [ -s "$folder/root.pem" ] &&
   openssl pkcs12 -in "$folder/sample.pfx" -passin pass: -nokeys -clcerts 2>/dev/null |
     openssl x509 -noout -checkend $((30 * 86400)) >/dev/null 2>&1; then
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/openssl.cnf" <<'CONF'
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[intermediate]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
subjectAltName = DNS:assist.example.com, DNS:*.example.com
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
CONF
export OPENSSL_CONF=$work/openssl.cnf

new_key() { openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/$1.key" 2>>"$work/log"; }
request() { openssl req -new -key "$work/$1.key" -subj "$2" -out "$work/$1.csr" 2>>"$work/log"; }
issue() {  # who, by whom, days
  openssl x509 -req -in "$work/$1.csr" -CA "$work/$2.pem" -CAkey "$work/$2.key" -days "$3" -sha256 \
    -set_serial "0x$(openssl rand -hex 16)" -extfile "$OPENSSL_CONF" -extensions "$1" -out "$work/$1.pem" 2>>"$work/log"
}

for who in root intermediate server; do new_key "$who"; done
openssl req -new -x509 -key "$work/root.key" -subj "/O=AssistCert Sample/CN=Sample Root CA" -days 3650 -sha256 \
  -extensions root -out "$work/root.pem" 2>>"$work/log"
request intermediate "/O=AssistCert Sample/CN=Sample Server CA"
issue intermediate root 1825
request server "/O=AssistCert Sample/CN=assist.example.com"
# Short enough for the rules of the years to come (CA/Browser Forum: 100 days from 2027-03-15).
issue server intermediate 90
openssl pkcs12 -export -in "$work/server.pem" -inkey "$work/server.key" -certfile "$work/intermediate.pem" \
  -name "AssistCert sample" -passout pass: -out "$work/sample.pfx" 2>>"$work/log"
cp "$work/root.pem" "$folder/root.pem"
cp "$work/sample.pfx" "$folder/sample.pfx"
