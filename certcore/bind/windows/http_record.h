// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "certcore/bind/binding.h"
#include "certcore/bind/windows/http_config_types.h"

namespace certcore::http {

/// recordIn reads a record as HttpQueryServiceConfiguration gives it; nullopt where its address is of no known family.
[[nodiscard]] std::optional<BindingRecord> recordIn(const HTTP_SERVICE_CONFIG_SSL_SET& set);
[[nodiscard]] std::optional<BindingRecord> recordIn(const SniSet& set);
[[nodiscard]] std::optional<BindingRecord> recordIn(const CcsSet& set);

/// HttpRecord is a record as the changing functions take it. It owns everything that it points to.
class HttpRecord {
  public:
    explicit HttpRecord(const BindingRecord& record);

    /// HttpRecord of an endpoint alone is enough to delete its record.
    explicit HttpRecord(const Endpoint& endpoint);

    HttpRecord(const HttpRecord&) = delete;
    HttpRecord& operator=(const HttpRecord&) = delete;

    /// pass hands it to one of the changing functions, and gives its error.
    [[nodiscard]] ULONG pass(Change change);

  private:
    EndpointKind m_kind;
    SOCKADDR_STORAGE m_address{};
    std::wstring m_host;
    std::vector<unsigned char> m_hash;
    std::optional<std::wstring> m_store;
    std::optional<std::wstring> m_ctlIdentifier;
    std::optional<std::wstring> m_ctlStore;
    HTTP_SERVICE_CONFIG_SSL_PARAM m_param{};
};

}  // namespace certcore::http
