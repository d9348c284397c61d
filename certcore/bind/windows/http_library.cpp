// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/windows/http_library.h"

#include "certcore/base/windows_text.h"

namespace certcore::http {

namespace {

template <typename Function>
Function functionOf(HMODULE module, const char* name) {
    // By way of void*: the compiler rightly asks who says that the signatures fit, and http.h does.
    return reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(module, name)));
}

}  // namespace

Result<std::unique_ptr<Library>> Library::load() {
    std::unique_ptr<Library> library(new Library);
    library->m_module = LoadLibraryExW(L"httpapi.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (library->m_module == nullptr) {
        return fail(ErrorCause::NotOnThisPlatform, "httpapi.dll", systemError(GetLastError()));
    }
    const auto initialize = functionOf<Initialize>(library->m_module, "HttpInitialize");
    const auto terminate = functionOf<Terminate>(library->m_module, "HttpTerminate");
    library->query = functionOf<Query>(library->m_module, "HttpQueryServiceConfiguration");
    library->set = functionOf<Change>(library->m_module, "HttpSetServiceConfiguration");
    library->erase = functionOf<Change>(library->m_module, "HttpDeleteServiceConfiguration");
    library->update = functionOf<Change>(library->m_module, "HttpUpdateServiceConfiguration");
    if (initialize == nullptr || terminate == nullptr || library->query == nullptr || library->set == nullptr ||
        library->erase == nullptr) {
        return fail(ErrorCause::NotOnThisPlatform, "httpapi.dll", "a function is missing");
    }
    if (const ULONG error = initialize(HTTPAPI_VERSION_1, HTTP_INITIALIZE_CONFIG, nullptr); error != NO_ERROR) {
        return fail(ErrorCause::BindingsUnreadable, systemError(error), "HttpInitialize");
    }
    library->m_terminate = terminate;
    return library;
}

Library::~Library() {
    if (m_terminate != nullptr) {
        m_terminate(HTTP_INITIALIZE_CONFIG, nullptr);
    }
    if (m_module != nullptr) {
        FreeLibrary(m_module);
    }
}

}  // namespace certcore::http
