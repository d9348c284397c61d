// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <filesystem>

#include "certcore/base/result.h"
#include "certcore/base/windows_handle.h"

namespace certcore {

/// OwnersAlone is the security of what only its owner may read: SYSTEM, Administrators and the owner have full control,
/// nobody else has any, and nothing is inherited. The owner is whom Windows gives to what this process makes:
/// Administrators where it is elevated, else the user.
class OwnersAlone {
  public:
    /// make fails with Unexpected where Windows does not tell who this process is.
    [[nodiscard]] static Result<OwnersAlone> make();

    /// attributes are for the functions that make files and folders; owned here.
    [[nodiscard]] SECURITY_ATTRIBUTES* attributes() { return &m_attributes; }

  private:
    explicit OwnersAlone(LocalMemory<void> descriptor);

    LocalMemory<void> m_descriptor;
    SECURITY_ATTRIBUTES m_attributes{};
};

/// makeReadableFolder makes a folder that every user may read and SYSTEM, Administrators and the owner may change; one
/// that is there is left as it is. The Store… causes.
[[nodiscard]] Result<void> makeReadableFolder(const std::filesystem::path& path);

/// expectTrusted fails with StoreNotTrusted where the file or folder belongs to somebody else than SYSTEM,
/// Administrators, TrustedInstaller, this process's account or whom it makes files for (a policy may give what
/// administrators make to themselves), or where anybody else may change it.
/// %ProgramData% lets every user make folders: without this, a stranger could prepare what an elevated undo acts upon.
/// What is not there is trusted.
[[nodiscard]] Result<void> expectTrusted(const std::filesystem::path& path);

}  // namespace certcore
