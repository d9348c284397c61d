// SPDX-License-Identifier: Apache-2.0
// The functions that the double puts in the place of Wine's, each with the signature of http.h. What is not about
// certificates is handed on.
#include "tests/windows/doubles/common/call_watch.h"
#include "tests/windows/doubles/httpapi/config_functions.h"

using namespace doubles;

namespace {

template <typename Function>
Function* wineFunction(const char* name) {
    static const HMODULE wine = LoadLibraryW(L"httpapio.dll");
    return reinterpret_cast<Function*>(reinterpret_cast<void*>(GetProcAddress(wine, name)));
}

/// watchedChange makes a call that returns its error, zero for none.
template <typename Body>
ULONG watchedChange(const char* function, const void* returnAddress, std::string arguments, Body&& body) {
    const CallWatch watch(function, returnAddress, std::move(arguments), ERROR_GEN_FAILURE);
    if (watch.mustFail()) {
        return watch.error();
    }
    const ULONG error = body();
    watch.ended(error == NO_ERROR, error);
    return error;
}

}  // namespace

extern "C" {

ULONG WINAPI double_HttpQueryServiceConfiguration(HANDLE service, HTTP_SERVICE_CONFIG_ID config, PVOID input,
                                                  ULONG inputSize, PVOID output, ULONG outputSize, PULONG returned,
                                                  LPOVERLAPPED overlapped) {
    const auto id = static_cast<ConfigId>(config);
    if (!isAboutCertificates(id)) {
        return wineFunction<decltype(HttpQueryServiceConfiguration)>("HttpQueryServiceConfiguration")(
            service, config, input, inputSize, output, outputSize, returned, overlapped);
    }
    return watchedChange("HttpQueryServiceConfiguration", __builtin_return_address(0), described(id, nullptr),
                         [&] { return queryConfig(id, input, inputSize, output, outputSize, returned); });
}

ULONG WINAPI double_HttpSetServiceConfiguration(HANDLE service, HTTP_SERVICE_CONFIG_ID config, PVOID input, ULONG size,
                                                LPOVERLAPPED overlapped) {
    const auto id = static_cast<ConfigId>(config);
    if (!isAboutCertificates(id)) {
        return wineFunction<decltype(HttpSetServiceConfiguration)>("HttpSetServiceConfiguration")(
            service, config, input, size, overlapped);
    }
    return watchedChange("HttpSetServiceConfiguration", __builtin_return_address(0), described(id, input),
                         [&] { return setConfig(id, input, size); });
}

ULONG WINAPI double_HttpDeleteServiceConfiguration(HANDLE service, HTTP_SERVICE_CONFIG_ID config, PVOID input,
                                                   ULONG size, LPOVERLAPPED overlapped) {
    const auto id = static_cast<ConfigId>(config);
    if (!isAboutCertificates(id)) {
        return wineFunction<decltype(HttpDeleteServiceConfiguration)>("HttpDeleteServiceConfiguration")(
            service, config, input, size, overlapped);
    }
    return watchedChange("HttpDeleteServiceConfiguration", __builtin_return_address(0), described(id, input),
                         [&] { return deleteConfig(id, input, size); });
}

ULONG WINAPI double_HttpUpdateServiceConfiguration(HANDLE /*service*/, HTTP_SERVICE_CONFIG_ID config, PVOID input,
                                                   ULONG size, LPOVERLAPPED /*overlapped*/) {
    const auto id = static_cast<ConfigId>(config);
    return watchedChange("HttpUpdateServiceConfiguration", __builtin_return_address(0), described(id, input), [&] {
        return isAboutCertificates(id) ? updateConfig(id, input, size) : static_cast<ULONG>(ERROR_INVALID_PARAMETER);
    });
}
}
