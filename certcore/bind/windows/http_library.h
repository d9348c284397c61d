// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "certcore/base/result.h"
#include "certcore/bind/windows/http_config_types.h"

namespace certcore::http {

/// Library is httpapi.dll, taken from Windows' own folder alone when it is first needed: not every Windows has it.
class Library {
  public:
    /// load fails with NotOnThisPlatform where this Windows has no httpapi.dll, else with BindingsUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<Library>> load();

    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library();

    /// The functions of that name: HttpQueryServiceConfiguration, HttpSet..., HttpDelete... and HttpUpdate....
    Query query = nullptr;
    Change set = nullptr;
    Change erase = nullptr;
    Change update = nullptr;  ///< nullptr before Windows 10 1703 and Server 2019.

  private:
    Library() = default;

    HMODULE m_module = nullptr;
    Terminate m_terminate = nullptr;  ///< nullptr where HttpInitialize was not called.
};

}  // namespace certcore::http
