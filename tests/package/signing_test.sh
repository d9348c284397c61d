#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Signs a program and an MSI with a certificate made for it, and holds the signatures against it:
#   signing_test.sh PROGRAM.exe FILE.msi
set -euo pipefail
sign=$(dirname "$(realpath "$0")")/../../installer/signing/sign.sh
program=$1
msi=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "$*" >&2
  exit 1
}

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=AssistCert test" -addext extendedKeyUsage=codeSigning \
  -addext keyUsage=digitalSignature -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
printf 'a password with blanks\n' >"$work/password"
openssl pkcs12 -export -inkey "$work/key.pem" -in "$work/certificate.pem" -out "$work/certificate.pfx" \
  -passout "file:$work/password"
# What is signed by somebody else must not pass: another certificate of the same name.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=AssistCert test" -keyout "$work/other.key" \
  -out "$work/other.pem" 2>/dev/null

verified() {
  osslsigncode verify -CAfile "$1" -in "$2" >"$work/said" 2>&1
}

for file in "$program" "$msi"; do
  signed=$work/$(basename "$file")
  cp "$file" "$signed"
  ! verified "$work/certificate.pem" "$signed" || fail "$signed counts as signed, and is not"
  "$sign" "$signed" "$work/certificate.pfx" "$work/password"
  verified "$work/certificate.pem" "$signed" || { cat "$work/said" >&2; fail "the signature of $signed does not hold"; }
  grep -qi 'SHA256' "$work/said" || fail "$signed is not signed with SHA-256"
  ! verified "$work/other.pem" "$signed" || fail "a stranger's certificate counts for $signed"
  # One byte in the middle: the signature covers the contents.
  size=$(stat -c %s "$file")
  cp "$signed" "$work/forged"
  printf 'X' | dd of="$work/forged" bs=1 seek=$((size / 2)) conv=notrunc status=none
  if cmp -s "$signed" "$work/forged"; then
    printf 'Y' | dd of="$work/forged" bs=1 seek=$((size / 2)) conv=notrunc status=none
  fi
  ! verified "$work/certificate.pem" "$work/forged" || fail "a changed $signed counts as signed"
  echo "signed and verified: $(basename "$file")"
done

cp "$program" "$work/again.exe"
SIGNING_PASSWORD='a password with blanks' "$sign" "$work/again.exe" "$work/certificate.pfx"
verified "$work/certificate.pem" "$work/again.exe" || fail "signed with SIGNING_PASSWORD, and does not hold"
cp "$program" "$work/again.exe"
if SIGNING_PASSWORD=wrong "$sign" "$work/again.exe" "$work/certificate.pfx" 2>/dev/null; then
  fail "a wrong password went through"
fi
cmp -s "$program" "$work/again.exe" || fail "a failed signing changed the file"
echo "a wrong password leaves the file as it was"
