#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Signs a Windows program or an MSI (Authenticode, SHA-256), in place:  sign.sh FILE CERTIFICATE.pfx [PASSWORD_FILE]
# The PFX's password: the first line of PASSWORD_FILE, else of the environment variable SIGNING_PASSWORD.
# SIGNING_TIMESTAMP_URL: a timestamp service (RFC 3161). Without it nothing goes over the network, and the signature ends
# with the certificate.
set -euo pipefail
if [ $# -lt 2 ] || [ $# -gt 3 ]; then
  sed -n '3,6p' "$0" >&2
  exit 2
fi
file=$1
certificate=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# In a file that only we can read, never among the arguments: those are everybody's to see.
password=$work/password
(
  umask 077
  if [ $# -eq 3 ]; then
    head -n 1 "$3" | tr -d '\r\n' >"$password"
  else
    printf '%s' "${SIGNING_PASSWORD?the password of the signing certificate: in a file as third argument, or in SIGNING_PASSWORD}" >"$password"
  fi
)

timestamp=()
[ -z "${SIGNING_TIMESTAMP_URL:-}" ] || timestamp=(-ts "$SIGNING_TIMESTAMP_URL")
# MsiDigitalSignatureEx: the names and sizes of the streams inside are covered as well, not their contents alone.
format=()
case $file in *.msi) format=(-add-msi-dse) ;; esac

osslsigncode sign -pkcs12 "$certificate" -readpass "$password" -h sha256 -n AssistCert "${timestamp[@]}" "${format[@]}" \
  -in "$file" -out "$work/signed" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
chmod --reference="$file" "$work/signed"
mv "$work/signed" "$file"
