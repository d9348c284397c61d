// SPDX-License-Identifier: Apache-2.0
// Windows' cryptography without the macros that take names away which are OpenSSL's. To be included instead of
// wincrypt.h.
#pragma once

#include <windows.h>

#include <wincrypt.h>

#undef OCSP_REQUEST
#undef OCSP_RESPONSE
#undef PKCS7_ISSUER_AND_SERIAL
#undef PKCS7_SIGNER_INFO
#undef X509_CERT_PAIR
#undef X509_EXTENSIONS
#undef X509_NAME
