// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/result.h"

namespace certcore {

// What the directory store and the receipts ask of a file system, one source file per platform. Every function fails
// with StoreFull, StoreReadOnly, StoreAccessDenied or StoreUnreachable, the subject being the path.

/// isThere says whether anything has that name, a link that leads nowhere included.
[[nodiscard]] bool isThere(const std::filesystem::path& path);

/// makePrivateFolder makes the folder and its missing parents, for the owner alone (0700; on Windows also for
/// SYSTEM and Administrators). One that is there is left as it is.
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path& path);

/// makeNewPrivateFolder makes one folder for the owner alone (0700), and fails where anything of that name is there.
[[nodiscard]] Result<void> makeNewPrivateFolder(const std::filesystem::path& path);

/// writePrivateFile makes a new file for the owner alone (0600), and comes back when its bytes are on the disk.
[[nodiscard]] Result<void> writePrivateFile(const std::filesystem::path& path, std::span<const unsigned char> bytes);

/// replacePrivateFile puts a whole new file in the place of another: readers see the one or the other.
[[nodiscard]] Result<void> replacePrivateFile(const std::filesystem::path& path, std::span<const unsigned char> bytes);

/// expectWritable looks whether files could be made in the folder, or in the one that it would be made in; it writes
/// nothing.
[[nodiscard]] Result<void> expectWritable(const std::filesystem::path& path);

/// syncFolder comes back when the folder's list of names is on the disk.
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& path);

/// moveFolder renames within one parent, at once or not at all; fails where the target is there already.
[[nodiscard]] Result<void> moveFolder(const std::filesystem::path& from, const std::filesystem::path& to);

/// exchangeFolders swaps two names at once or not at all.
[[nodiscard]] Result<void> exchangeFolders(const std::filesystem::path& a, const std::filesystem::path& b);

/// removeTree removes a folder with all that is in it, following no link; one that is not there is no error.
[[nodiscard]] Result<void> removeTree(const std::filesystem::path& path);

/// namesIn lists what lies directly in a folder, sorted; a folder that is not there is an empty one.
[[nodiscard]] Result<std::vector<std::string>> namesIn(const std::filesystem::path& path);

/// FolderLock keeps other programs from changing a folder; it is given back when this is destroyed, and by the system
/// when the program dies.
class FolderLock {
  public:
    FolderLock() = default;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    FolderLock(FolderLock&&) = delete;
    FolderLock& operator=(FolderLock&&) = delete;
    virtual ~FolderLock() = default;
};

/// lockFolder waits for the lock; StoreBusy where another program does not give it back within a minute.
[[nodiscard]] Result<std::unique_ptr<FolderLock>> lockFolder(const std::filesystem::path& path);

}  // namespace certcore
