// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_service.h"

#include <cstring>
#include <mutex>
#include <utility>

#include "certcore/base/windows_text.h"
#include "certcore/bind/windows/http_library.h"
#include "certcore/bind/windows/http_record.h"

namespace certcore {

namespace {

using http::ConfigId;
using http::HttpRecord;
using http::Library;

std::unexpected<Error> changeError(ULONG error, const Endpoint& endpoint, const char* doing) {
    const std::string name = endpoint.text();
    const std::string reason = systemError(error);
    switch (error) {
        case ERROR_ACCESS_DENIED:
            return fail(ErrorCause::BindingAccessDenied, name, std::string(doing) + ": " + reason);
        case ERROR_NO_SUCH_LOGON_SESSION:  // 1312, which says nothing of what is wrong: the certificate or its key
            return fail(ErrorCause::BindingKeyUnreachable, name, std::string(doing) + ": " + reason);
        default:
            return fail(ErrorCause::BindingRefused, name + " (" + reason + ")", doing);
    }
}

std::unexpected<Error> readingError(ULONG error) {
    const std::string reason = systemError(error);
    return error == ERROR_ACCESS_DENIED ? fail(ErrorCause::BindingAccessDenied, {}, "reading: " + reason)
                                        : fail(ErrorCause::BindingsUnreadable, reason, "HttpQueryServiceConfiguration");
}

// One record by its place in the list; empty behind the last one. Asked once without room, to be told how much it
// takes; and again, where the record has grown in between.
template <typename Query>
std::pair<ULONG, std::vector<unsigned char>> queried(const Library& library, ConfigId id, Query& query) {
    constexpr int attempts = 8;
    std::vector<unsigned char> buffer;
    ULONG error = ERROR_INSUFFICIENT_BUFFER;
    for (int i = 0; i < attempts && error == ERROR_INSUFFICIENT_BUFFER; ++i) {
        ULONG size = 0;
        error = library.query(nullptr, id, &query, sizeof(query), buffer.empty() ? nullptr : buffer.data(),
                              static_cast<ULONG>(buffer.size()), &size, nullptr);
        if (error == ERROR_INSUFFICIENT_BUFFER) {
            buffer.resize(size);
        }
    }
    return {error, std::move(buffer)};
}

// A Windows that does not know the kind (before 2012: host names, central store) has no record of it.
bool isEndOfList(ULONG error, ConfigId id) {
    const bool isUnknownKind = error == ERROR_INVALID_PARAMETER && id != ConfigId::SslCertInfo;
    return error == ERROR_NO_MORE_ITEMS || error == ERROR_FILE_NOT_FOUND || isUnknownKind;
}

template <typename Set, typename Query>
Result<void> appendRecords(const Library& library, ConfigId id, Query query, DWORD Query::* token,
                           std::vector<BindingRecord>& records) {
    for (query.*token = 0;; ++(query.*token)) {
        const auto [error, bytes] = queried(library, id, query);
        if (isEndOfList(error, id)) {
            return {};
        }
        if (error != NO_ERROR || bytes.size() < sizeof(Set)) {
            return readingError(error);
        }
        Set set{};
        std::memcpy(&set, bytes.data(), sizeof(set));
        if (auto record = http::recordIn(set)) {
            records.push_back(std::move(*record));
        }
    }
}

Result<std::vector<BindingRecord>> recordsIn(const Library& library) {
    std::vector<BindingRecord> records;
    HTTP_SERVICE_CONFIG_SSL_QUERY byAddress{};
    byAddress.QueryDesc = HttpServiceConfigQueryNext;
    http::SniQuery byHost{};
    byHost.kind = HttpServiceConfigQueryNext;
    http::CcsQuery central{};
    central.kind = HttpServiceConfigQueryNext;
    using AddressSet = HTTP_SERVICE_CONFIG_SSL_SET;
    auto read = appendRecords<AddressSet>(library, ConfigId::SslCertInfo, byAddress,
                                          &HTTP_SERVICE_CONFIG_SSL_QUERY::dwToken, records);
    if (read) {
        read = appendRecords<http::SniSet>(library, ConfigId::SslSniCertInfo, byHost, &http::SniQuery::token, records);
    }
    if (read) {
        read = appendRecords<http::CcsSet>(library, ConfigId::SslCcsCertInfo, central, &http::CcsQuery::token, records);
    }
    if (!read) {
        return passOn(read);
    }
    return records;
}

// A Windows without httpapi.dll serves nothing by it.
bool isAbsent(const Error& error) {
    return error.cause == ErrorCause::NotOnThisPlatform;
}

Result<void> replaced(const Library& library, const BindingRecord& record, const BindingRecord& former) {
    if (library.update != nullptr) {
        const ULONG error = HttpRecord(record).pass(library.update);
        return error == NO_ERROR ? Result<void>()
                                 : changeError(error, record.endpoint, "HttpUpdateServiceConfiguration");
    }
    if (const ULONG error = HttpRecord(record.endpoint).pass(library.erase); error != NO_ERROR) {
        return changeError(error, record.endpoint, "HttpDeleteServiceConfiguration");
    }
    if (const ULONG error = HttpRecord(record).pass(library.set); error != NO_ERROR) {
        // As short a time without a binding as can be. Where this fails, too, the journal knows what was there.
        [[maybe_unused]] const ULONG back = HttpRecord(former).pass(library.set);
        return changeError(error, record.endpoint, "HttpSetServiceConfiguration");
    }
    return {};
}

// Http.sys, which serves HTTPS for IIS and others ("HTTP Server API"). Its library is loaded at the first call: most of
// what the program does needs none.
class HttpSysBindings final : public BindingService {
  public:
    [[nodiscard]] Result<std::vector<BindingRecord>> records() const override;
    [[nodiscard]] Result<void> put(const BindingRecord& record) override;
    [[nodiscard]] Result<void> remove(const Endpoint& endpoint) override;

  private:
    [[nodiscard]] Result<const Library*> library() const;

    mutable std::mutex m_guard;
    mutable std::unique_ptr<const Library> m_library;
};

Result<const Library*> HttpSysBindings::library() const {
    const std::scoped_lock lock(m_guard);
    if (m_library == nullptr) {
        auto loaded = Library::load();
        if (!loaded) {
            return passOn(loaded);
        }
        m_library = std::move(*loaded);
    }
    return m_library.get();
}

Result<std::vector<BindingRecord>> HttpSysBindings::records() const {
    const auto loaded = library();
    if (!loaded) {
        return isAbsent(loaded.error()) ? Result<std::vector<BindingRecord>>(std::vector<BindingRecord>())
                                        : std::unexpected<Error>(loaded.error());
    }
    return recordsIn(**loaded);
}

Result<void> HttpSysBindings::put(const BindingRecord& record) {
    auto loaded = library();
    if (!loaded) {
        return passOn(loaded);
    }
    const Library& http = **loaded;
    auto before = recordsIn(http);
    if (!before) {
        return passOn(before);
    }
    if (const BindingRecord* former = recordOf(*before, record.endpoint)) {
        if (auto done = replaced(http, record, *former); !done) {
            return done;
        }
    } else if (const ULONG error = HttpRecord(record).pass(http.set); error != NO_ERROR) {
        return changeError(error, record.endpoint, "HttpSetServiceConfiguration");
    }
    auto after = recordsIn(http);
    if (!after) {
        return passOn(after);
    }
    const BindingRecord* found = recordOf(*after, record.endpoint);
    if (found == nullptr || !isSameBinding(*found, record)) {
        return fail(ErrorCause::BindingReadBackFailed, record.endpoint.text(),
                    found == nullptr ? "nothing is there" : "something else is there");
    }
    return {};
}

Result<void> HttpSysBindings::remove(const Endpoint& endpoint) {
    auto loaded = library();
    if (!loaded) {
        return passOn(loaded);
    }
    const ULONG error = HttpRecord(endpoint).pass((*loaded)->erase);
    if (error != NO_ERROR && error != ERROR_FILE_NOT_FOUND) {
        return changeError(error, endpoint, "HttpDeleteServiceConfiguration");
    }
    auto after = recordsIn(**loaded);
    if (!after) {
        return passOn(after);
    }
    return recordOf(*after, endpoint) == nullptr ? Result<void>()
                                                 : fail(ErrorCause::BindingReadBackFailed, endpoint.text());
}

}  // namespace

std::unique_ptr<BindingService> openBindingService() {
    return std::make_unique<HttpSysBindings>();
}

}  // namespace certcore
