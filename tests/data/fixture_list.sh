# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# The fixtures, which make_fixtures.sh makes with the means of fixture_tools.sh. The password is "assist" where nothing
# else is said. A PFX holds leaf, key and intermediate, not the root, where nothing else is said.

make_keys() {
    LIFE=$(life_when_issued "$BASE")
    new_rsa_key root 2048
    new_rsa_key intermediate 2048
    new_rsa_key leaf 2048
    new_ec_key other P-256
    new_ec_key t10 P-256
}

make_authorities() {
    authority root by=self key=root subject="/O=Example/CN=Example Root CA"
    authority intermediate by=root key=intermediate subject="/O=Example/CN=Example Server CA"
    certificate leaf
    cp certificates/root.pem certificates/intermediate.pem .
}

make_pfx_by_encryption() {
    local old=(-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1)
    pack good leaf intermediate # OpenSSL's own: PBES2, AES-256, HMAC-SHA256, 2048 iterations
    pack good-aes128 leaf intermediate -keypbe AES-128-CBC -certpbe AES-128-CBC
    pack good-3des-sha1 leaf intermediate "${old[@]}" # what every Windows reads
    pack good-rc2 leaf intermediate -legacy           # certificates RC2-40, key 3DES
    write no-mac --no-mac "${PAIR[@]}"                          # a wrong password shows in the decryption only
    pack no-mac-plain-certificates leaf intermediate -nomac     # OpenSSL's -nomac: the key alone is encrypted
    pack no-mac-no-encryption leaf intermediate -nomac -keypbe NONE -certpbe NONE
    pack plain-with-mac leaf intermediate -keypbe NONE -certpbe NONE

    pack empty-password leaf intermediate -passout pass:
    pack empty-password-3des leaf intermediate -passout pass: "${old[@]}"
    write absent-password --no-password "${PAIR[@]}"
    write absent-password-3des --no-password --encryption 3des --mac sha1:2048 "${PAIR[@]}"
    pack non-ascii-password leaf intermediate -passout pass:pässwörd€ # UTF-8 in PBES2, BMPString in the MAC
    pack non-ascii-password-3des leaf intermediate -passout pass:pässwörd€ "${old[@]}"

    # Counts that the header states and nobody computed: whoever takes them at their word is busy for a long time.
    write mac-iterations-20-million --mac-claims 20000000 "${PAIR[@]}"
    write key-iterations-20-million --key-claims 20000000 "${PAIR[@]}"
    write certificate-iterations-20-million --certificate-claims 20000000 "${PAIR[@]}"
}

make_pfx_by_names() {
    server good-wildcard-only subject="/CN=*.example.com" san="DNS:*.example.com"
    server good-san-ip san="DNS:$HOST,IP:192.0.2.10,IP:2001:db8::10"
    server cn-only san=
    server san-email-only san=email:admin@example.com
    server no-names-at-all subject="/O=Example" san= # neither CN nor SAN
    server empty-subject subject=/ san="critical,DNS:$HOST"
    server san-trailing-dot san="DNS:$HOST."
    server wildcard-too-broad subject="/CN=*.com" san="DNS:*.com"
    server wildcard-co-uk subject="/CN=*.co.uk" san="DNS:*.co.uk"
    server wildcard-partial subject="/CN=as*.example.com" san="DNS:as*.example.com"
    server underscore-host subject="/CN=my_host.example.com" san=DNS:my_host.example.com
    server idn-host subject="/CN=xn--mnchen-3ya.example.com" san=DNS:xn--mnchen-3ya.example.com
    server many-names san="$(printf 'DNS:host%03d.example.com,' {1..99})DNS:$HOST" # 100 of them
    server unicode-subject subject="/O=Müller & Söhne/CN=$HOST"
}

make_pfx_by_purpose() {
    server ca-leaf ca=TRUE usage=digitalSignature,keyEncipherment,keyCertSign
    server client-auth-only purpose=clientAuth
    server any-eku purpose=anyExtendedKeyUsage
    server no-eku purpose=
    server ku-cert-sign-only usage=keyCertSign
    server public-policy-400-days days=400 policy=2.23.140.1.2.1 # claims a public CA's domain validation

    authority t10-root by=self key=t10 subject="/CN=T10 API Root"
    pack t10-root t10-root ""
    authority t10-intermediate by=t10-root key=t10 subject="/CN=T10 API Intermediate"
    certificate t10-in-issuer by=t10-intermediate
    pack t10-in-issuer t10-in-issuer t10-intermediate
    server not-t10 subject=/CN=XT100
}

make_pfx_by_dates() {
    server expired from=$((-10 - LIFE)) days="$LIFE"
    server not-yet-valid from=10 days="$(life_when_issued $((BASE + 10 * DAY)))"
    local life=$((LIFE < 100 ? LIFE : 100))
    server expires-in-10-days from=$((10 - life)) days=$life     # of 100: time to renew
    server expires-in-10-days-of-20 from=-10 days=20             # short lived: nothing to remark
    server long-400-days days=400                                # longer than any rule since 2020 allows
    server long-398-days-2021 start=20210101000000Z end=20220202235959Z # just allowed then; expired since
}

make_pfx_by_algorithm() {
    new_rsa_key rsa-1024 1024
    new_rsa_key rsa-3072 3072
    new_ec_key ec-p224 P-224
    new_ec_key ec-p256 P-256
    new_ec_key ec-p384 P-384
    new_key ed25519 -algorithm ED25519
    dsa_parameters >"$WORK/dsa.pem"
    new_key dsa-2048 -paramfile "$WORK/dsa.pem"

    server good-ec key=ec-p256 usage=digitalSignature
    server rsa-1024 key=rsa-1024
    server rsa-3072 key=rsa-3072
    server ec-p224 key=ec-p224 usage=digitalSignature
    server ec-p384 key=ec-p384 usage=digitalSignature
    server dsa-2048 key=dsa-2048 usage=digitalSignature
    server ed25519 key=ed25519 usage=digitalSignature
    server sha1-signed digest=sha1
    server md5-signed digest=md5
}

make_pfx_by_chain() {
    local name="/O=Example/CN=Example Server CA" ski
    pack chain-missing leaf ""
    pack good-with-root leaf "intermediate root"
    cp good-with-root.pfx chain-complete-with-root.pfx

    # Stand-ins for the intermediate: of the same name, so that the very same leaf belongs to each of them.
    authority intermediate-expired by=root key=intermediate subject="$name" end="$(date_of $((BASE - 30 * DAY)))"
    authority intermediate-not-ca by=root key=intermediate subject="$name" ca=FALSE usage=digitalSignature
    ski=$(openssl x509 -in intermediate.pem -noout -ext subjectKeyIdentifier | tail -n 1)
    authority intermediate-of-other-key by=root key=rsa-3072 subject="$name" ski="${ski// /}"
    pack chain-expired-intermediate leaf intermediate-expired
    pack chain-intermediate-not-ca leaf intermediate-not-ca
    pack chain-wrong-signature leaf intermediate-of-other-key

    certificate self-signed by=self
    pack self-signed self-signed ""
    openssl x509 -in certificates/self-signed.pem -outform DER -out "$WORK/self.der"
    flip "$WORK/self.der" $(($(size_of "$WORK/self.der") - 1))
    openssl x509 -inform DER -in "$WORK/self.der" -out certificates/self-signed-bad-signature.pem
    # shellcheck disable=SC2034 # pack reads it.
    KEY_OF["self-signed-bad-signature"]=leaf
    pack self-signed-bad-signature self-signed-bad-signature ""
}

make_pfx_by_content() {
    write empty # a PFX with a MAC and nothing in it
    write key-only "${LEAF_KEY[@]}"
    write certificate-only "${LEAF[@]}" "${INTERMEDIATE[@]}"
    write key-of-another-certificate "${LEAF[@]}" "${INTERMEDIATE[@]}" --key keys/root.pem,key-id=01
    certificate connection-proctor key=ec-p256 subject=/CN=cp.example.com san=DNS:cp.example.com
    write two-servers "${PAIR[@]}" --cert certificates/connection-proctor.pem,key-id=02 --key keys/ec-p256.pem,key-id=02
    certificate leaf-before-renewal from=$((5 - LIFE))
    write two-certificates-one-key --cert certificates/leaf-before-renewal.pem,key-id=01 "${PAIR[@]}" # renewed
    write leaf-after-others "${LEAF_KEY[@]}" --cert root.pem "${INTERMEDIATE[@]}" "${LEAF[@]}"
    write same-certificate-twice "${LEAF[@]}" "${PAIR[@]}"
    write key-twice "${LEAF_KEY[@]}" "${PAIR[@]}"
    write unknown-key-algorithm "${LEAF[@]}" "${INTERMEDIATE[@]}" --unknown-key 1.3.6.1.4.1.32473.1,key-id=01
    write unknown-key-beside-good "${PAIR[@]}" --unknown-key 1.3.6.1.4.1.32473.1
    quietly openssl ca -gencrl -crldays 30 -keyfile keys/intermediate.pem -cert intermediate.pem -out "$WORK/crl.pem"
    write with-crl-and-secret "${PAIR[@]}" --crl "$WORK/crl.pem" --secret "not a certificate"

    # Six keys of one salt, so that the derivation can be shared; each has an IV of its own.
    local keys=("${LEAF_KEY[@]}") name
    for name in other t10 ec-p256 ec-p384 intermediate; do
        keys+=(--key "keys/$name.pem")
    done
    write shared-salt-6-keys "${LEAF[@]}" "${INTERMEDIATE[@]}" "${keys[@]}" --salt 00112233445566778899aabbccddeeff \
        --iterations 2000
}

make_pfx_by_attributes() {
    local provider="Microsoft Enhanced RSA and AES Cryptographic Provider"
    pack friendly-name leaf intermediate -name "Zertifikat für München"
    # Property 20 is Windows' key identifier; 71 stands for any other.
    write with-attributes "${INTERMEDIATE[@]}" \
        --cert "certificates/leaf.pem,key-id=01,name=Assist,prop20=0102030405060708090a0b0c0d0e0f1011121314,prop71=4100420043000000" \
        --key "keys/leaf.pem,key-id=01,name=le-container,csp=$provider,machine"
    write wrong-type-friendly-name "${LEAF_KEY[@]}" "${INTERMEDIATE[@]}" \
        --cert certificates/leaf.pem,key-id=01,name-is-boolean
}

# Each of these is a PFX by its outside; most cannot be opened.
make_odd_pfx() {
    write nested-safe-contents --nest 3 "${PAIR[@]}"
    write nested-too-deep --nest 40 "${PAIR[@]}"
    write indefinite-length --indefinite-length "${PAIR[@]}"
    write trailing-bytes --trailing 0d0adeadbeef "${PAIR[@]}"

    # Public-key privacy mode: the certificates can be read with somebody's private key only.
    quietly openssl cms -encrypt -binary -aes256 -outform DER -in certificates/leaf.pem -out "$WORK/enveloped.der" \
        certificates/leaf.pem
    write enveloped-data "${LEAF_KEY[@]}" --content-info "$WORK/enveloped.der"

    # The optional content of a ContentInfo left out, in three places (CVE-2024-0727).
    hex 300b 06092a864886f70d010706 >"$WORK/encrypted-null.der"
    write encrypted-null-content "${PAIR[@]}" --content-info "$WORK/encrypted-null.der"
    hex 300b 06092a864886f70d010701 >"$WORK/data-null.der"
    write data-null-content "${PAIR[@]}" --content-info "$WORK/data-null.der"
    hex 3010 020103 300b 06092a864886f70d010701 >auth-safe-null-content.pfx

    local half=$(($(size_of good.pfx) / 2))
    head -c "$half" good.pfx >truncated.pfx
    cp good.pfx flipped-byte.pfx
    flip flipped-byte.pfx "$half" # inside what the MAC covers
}

make_other_files() {
    cp certificates/leaf.pem certificate.pem
    cp keys/leaf.pem key.pem
    cat certificate.pem key.pem >bundle.pem
    openssl x509 -in certificate.pem -outform DER -out certificate.cer
    openssl pkey -in key.pem -outform DER -out key.der
    local crl2pkcs7=(openssl crl2pkcs7 -nocrl -certfile certificate.pem -certfile intermediate.pem)
    "${crl2pkcs7[@]}" -outform DER -out certificate.p7b
    "${crl2pkcs7[@]}" -out certificate-pem.p7b
    openssl req -new -key key.pem -subj "/CN=$HOST" -addext "subjectAltName=DNS:$HOST" -out request.csr
    openssl req -in request.csr -outform DER -out request-der.csr
    cp "$WORK/crl.pem" revocation-list.pem
    openssl base64 -in good.pfx -out base64-pfx.txt

    write_zip good.pfx >archive.zip
    hex 504b0506 "$(printf '%036d' 0)" >empty.zip
    write_sst certificate.cer >store.sst
    { hex feedfeed 00000002 00000001 && openssl rand 512; } >keystore.jks
    : >empty.bin
    { hex 8f && openssl rand 4095; } >random.bin # never the first byte of DER, of text or of a ZIP
    echo "The password is in the other mail." >text.txt
    truncate -s 17M large.bin # sparse, all zeros
}

# write_zip FILE: a ZIP with one stored entry. gzip's last eight bytes are the CRC and the size, as a ZIP wants them.
write_zip() {
    local file=$1 name check size header
    name=$(printf '%s' "$file" | od -An -v -tx1 | tr -d ' \n')
    check=$(gzip -c "$file" | tail -c 8 | od -An -v -tx1 | tr -d ' \n')
    size=$(size_of "$file")
    header="0a00 0000 0000 0000 2100 $check $(le32 "$size") $(le16 ${#file}) 0000"
    hex 504b0304 "$header" "$name"
    cat "$file"
    hex 504b0102 0a00 "$header" 0000 0000 0000 00000000 00000000 "$name"
    hex 504b0506 0000 0000 0100 0100 "$(le32 $((46 + ${#file})))" "$(le32 $((30 + ${#file} + size)))" 0000
}

# write_sst CERTIFICATE: Microsoft's serialized store with one certificate: property 32, encoding 1, its DER, the end.
write_sst() {
    hex 00000000 43455254 20000000 01000000 "$(le32 "$(size_of "$1")")"
    cat "$1"
    hex 00000000 00000000 00000000
}

# Parameters are no secret, and finding them takes long.
dsa_parameters() {
    cat <<END
-----BEGIN DSA PARAMETERS-----
MIICLAKCAQEA07c5Bz3o13jSmV/YUEI8eS4p6geSaySNDbFHxj8KwCh9M/3X16fn
JtAt8lfl4Hf2oR2MK+3zzJ0QXep8E21szbJyASN80rDLQ9l3GC8TXjWQPVffSRP2
6uZ2rtmCmbCwU4RCWlaj/sIAqo293eAv/EZ1xHCmpP9F/0UpxdoDQujXVlnN8hps
ebqvF5LuIxK3mhHsT6DgHLM64vZ00B0hx7z6C+Ih0rRga6np6AsFjSIDWV1D905p
xaBfjI15SNzIUlpucUDaL7G14bHvl3TOAAkHzki/q334QkLiejrOIV1WkFwJe3HX
dBaiIjxtmBwDIAU0DQJYgCZ7CFI/SK1rFQIhAMF5ZlM5n799cLm6rYXFRa/J5ZRw
sp/oJJ4L1j6vdkBTAoIBAHDtotyKpDMxLMfLrhOHsrsDTaMWvovqsLDmPdrjLQLy
NucQIdlHyRHVO5BT9sbGyjREBTLSuORkeCes/7Z+/Jba3crJc64DVzedAa3wshT2
09aeeMTLTaY0sXgA7kLMXFWSyJS0Oe7f1N3p2xzcXHYvkpSoVhpJUTxOpS0TLAZJ
u1glRd2w6rR1lD8Za5GkolnJF5eFuoo14V0cRAeChqmIplCMuJRMwxfPPuQtW0bm
gbvhiyDMVXrE3ZSp7xtyTQGe6j5zj/gwXK0bwUnHM/0kR5C6BTRIJWopnLuwW5BC
Ql9ENOQ7n1Q9IXQCDeqBx+8eb7HsKTzOZfIeo4ybVZk=
-----END DSA PARAMETERS-----
END
}
