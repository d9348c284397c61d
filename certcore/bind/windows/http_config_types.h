// SPDX-License-Identifier: Apache-2.0
// What http.h of the Windows SDK has and mingw's http.h 10 lacks, under names of ours. Pages of Microsoft's "HTTP
// Server API" reference: HTTP_SERVICE_CONFIG_ID, HTTP_SERVICE_CONFIG_SSL_SNI_KEY, ..._SNI_SET, ..._SNI_QUERY,
// HTTP_SERVICE_CONFIG_SSL_CCS_KEY, ..._CCS_SET, ..._CCS_QUERY, HttpUpdateServiceConfiguration.
#pragma once

#include <windows.h>
#include <winsock2.h>

#include <http.h>

namespace certcore::http {

/// ConfigId is HTTP_SERVICE_CONFIG_ID, as far as it is about certificates.
enum class ConfigId : int {
    SslCertInfo = 1,     ///< HttpServiceConfigSSLCertInfo: address and port.
    SslSniCertInfo = 5,  ///< HttpServiceConfigSslSniCertInfo: host and port; since Windows 8 and Server 2012.
    SslCcsCertInfo = 6,  ///< HttpServiceConfigSslCcsCertInfo: port; likewise.
};

/// SniKey is HTTP_SERVICE_CONFIG_SSL_SNI_KEY. The address in it is always the IPv4 wildcard.
struct SniKey {
    SOCKADDR_STORAGE ipPort;
    PWSTR host;
};

/// SniSet is HTTP_SERVICE_CONFIG_SSL_SNI_SET.
struct SniSet {
    SniKey key;
    HTTP_SERVICE_CONFIG_SSL_PARAM param;
};

/// SniQuery is HTTP_SERVICE_CONFIG_SSL_SNI_QUERY.
struct SniQuery {
    HTTP_SERVICE_CONFIG_QUERY_TYPE kind;
    SniKey key;
    DWORD token;
};

/// CcsKey is HTTP_SERVICE_CONFIG_SSL_CCS_KEY. The address in it is always the IPv4 wildcard.
struct CcsKey {
    SOCKADDR_STORAGE localAddress;
};

/// CcsSet is HTTP_SERVICE_CONFIG_SSL_CCS_SET.
struct CcsSet {
    CcsKey key;
    HTTP_SERVICE_CONFIG_SSL_PARAM param;
};

/// CcsQuery is HTTP_SERVICE_CONFIG_SSL_CCS_QUERY.
struct CcsQuery {
    HTTP_SERVICE_CONFIG_QUERY_TYPE kind;
    CcsKey key;
    DWORD token;
};

// The functions of httpapi.dll, with the id as a plain number: mingw's enumeration ends before ours.
using Initialize = ULONG(WINAPI*)(HTTPAPI_VERSION version, ULONG flags, PVOID reserved);
using Terminate = ULONG(WINAPI*)(ULONG flags, PVOID reserved);
using Query = ULONG(WINAPI*)(HANDLE service, ConfigId id, PVOID input, ULONG inputSize, PVOID output, ULONG outputSize,
                             PULONG returned, LPOVERLAPPED overlapped);
using Change = ULONG(WINAPI*)(HANDLE service, ConfigId id, PVOID config, ULONG size, LPOVERLAPPED overlapped);

}  // namespace certcore::http
