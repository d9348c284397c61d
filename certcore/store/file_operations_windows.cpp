// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/file_operations.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <thread>

#include "certcore/base/file_reading.h"
#include "certcore/base/windows_handle.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/windows/folder_contents.h"
#include "certcore/store/windows/folder_owner.h"

namespace certcore {

namespace {

namespace fs = std::filesystem;

constexpr std::wstring_view swapMark = L".swap-";

DWORD attributesOf(const fs::path& path) {
    return GetFileAttributesW(longPath(path).c_str());
}

bool isFolder(DWORD attributes) {
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

Result<void> createFolder(const fs::path& path) {
    auto privacy = OwnersAlone::make();
    if (!privacy) {
        return passOn(privacy);
    }
    return CreateDirectoryW(longPath(path).c_str(), privacy->attributes()) != 0
               ? Result<void>()
               : Result<void>(fileError(path, GetLastError(), "CreateDirectory"));
}

Result<void> rename(const fs::path& from, const fs::path& to, DWORD flags) {
    return MoveFileExW(longPath(from).c_str(), longPath(to).c_str(), flags | MOVEFILE_WRITE_THROUGH) != 0
               ? Result<void>()
               : Result<void>(fileError(to, GetLastError(), "MoveFileEx"));
}

// A link goes, what it leads to stays.
Result<void> removeOne(const fs::path& path, DWORD attributes) {
    const std::wstring name = longPath(path);
    if ((attributes & FILE_ATTRIBUTE_READONLY) != 0) {
        SetFileAttributesW(name.c_str(), attributes & ~static_cast<DWORD>(FILE_ATTRIBUTE_READONLY));
    }
    const BOOL removed = isFolder(attributes) ? RemoveDirectoryW(name.c_str()) : DeleteFileW(name.c_str());
    if (removed == 0 && !isNotThere(GetLastError())) {
        return fileError(path, GetLastError(), "delete");
    }
    return {};
}

// Windows swaps no two names at once. A swap is three renames through a third name that tells both, so that whoever
// takes the lock next can finish it or take it back.
fs::path swapName(const fs::path& a, const fs::path& b) {
    fs::path swap = a;
    swap += swapMark;
    swap += b.filename();
    return swap;
}

Result<void> settleSwaps(const fs::path& folder) {
    auto found = foundIn(folder);
    if (!found) {
        return passOn(found);
    }
    for (const FoundName& one : *found) {
        const std::size_t mark = one.name.find(swapMark);
        if (mark == std::wstring::npos) {
            continue;
        }
        const fs::path swap = folder / one.name;
        const fs::path a = folder / one.name.substr(0, mark);
        const fs::path b = folder / one.name.substr(mark + swapMark.size());
        if (auto settled = rename(swap, isThere(b) ? a : b, 0); !settled) {
            return settled;
        }
    }
    return {};
}

class WindowsFolderLock final : public FolderLock {
  public:
    explicit WindowsFolderLock(WindowsHandle file) : m_file(std::move(file)) {}

  private:
    WindowsHandle m_file;
};

bool lockNow(HANDLE file) {
    OVERLAPPED from{};
    return LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &from) != 0;
}

}  // namespace

bool isThere(const fs::path& path) {
    return attributesOf(path) != INVALID_FILE_ATTRIBUTES || !isNotThere(GetLastError());
}

Result<void> makePrivateFolder(const fs::path& path) {
    std::error_code ignored;
    fs::path sofar;
    for (const fs::path& part : fs::absolute(path, ignored)) {
        sofar /= part;
        if (!sofar.has_relative_path() || isFolder(attributesOf(sofar))) {
            continue;
        }
        if (auto made = createFolder(sofar); !made && !isFolder(attributesOf(sofar))) {
            return fail(made.error().cause, pathText(path), made.error().detail);
        }
    }
    return {};
}

Result<void> makeNewPrivateFolder(const fs::path& path) {
    return createFolder(path);
}

Result<void> expectWritable(const fs::path& path) {
    std::error_code ignored;
    fs::path nearest = fs::absolute(path, ignored);
    while (attributesOf(nearest) == INVALID_FILE_ATTRIBUTES) {
        const DWORD error = GetLastError();
        if (!isNotThere(error) || nearest == nearest.parent_path()) {
            return fileError(path, error, "GetFileAttributes");
        }
        nearest = nearest.parent_path();
    }
    const WindowsHandle folder(handleOf(CreateFileW(longPath(nearest).c_str(), FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY,
                                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                                    OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr)));
    if (!folder) {
        return fileError(path, GetLastError(), "CreateFile");
    }
    return isFolder(attributesOf(nearest)) ? Result<void>() : Result<void>(fileError(path, ERROR_DIRECTORY, "folder"));
}

Result<void> writePrivateFile(const fs::path& path, std::span<const unsigned char> bytes) {
    auto privacy = OwnersAlone::make();
    if (!privacy) {
        return passOn(privacy);
    }
    const WindowsHandle file(handleOf(CreateFileW(longPath(path).c_str(), GENERIC_WRITE, 0, privacy->attributes(),
                                                  CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr)));
    if (!file) {
        return fileError(path, GetLastError(), "CreateFile");
    }
    while (!bytes.empty()) {
        DWORD written = 0;
        const auto size = static_cast<DWORD>(std::min<std::size_t>(bytes.size(), std::size_t{1} << 30U));
        if (WriteFile(file.get(), bytes.data(), size, &written, nullptr) == 0) {
            return fileError(path, GetLastError(), "WriteFile");
        }
        bytes = bytes.subspan(written);
    }
    return FlushFileBuffers(file.get()) != 0 ? Result<void>()
                                             : Result<void>(fileError(path, GetLastError(), "FlushFileBuffers"));
}

Result<void> replacePrivateFile(const fs::path& path, std::span<const unsigned char> bytes) {
    fs::path aside = path;
    aside += ".new";
    // Left behind by a program that was killed here; the caller holds the folder's lock.
    DeleteFileW(longPath(aside).c_str());
    auto done = writePrivateFile(aside, bytes);
    if (done) {
        done = rename(aside, path, MOVEFILE_REPLACE_EXISTING);
    }
    if (!done) {
        DeleteFileW(longPath(aside).c_str());
        return fail(done.error().cause, pathText(path), done.error().detail);
    }
    return {};
}

// NTFS keeps a journal of its names, and MOVEFILE_WRITE_THROUGH waits for it: there is nothing else to ask for.
Result<void> syncFolder(const fs::path& /*path*/) {
    return {};
}

Result<void> moveFolder(const fs::path& from, const fs::path& to) {
    return rename(from, to, 0);
}

Result<void> exchangeFolders(const fs::path& a, const fs::path& b) {
    const fs::path swap = swapName(a, b);
    if (auto moved = rename(b, swap, 0); !moved) {
        return moved;
    }
    if (auto moved = rename(a, b, 0); !moved) {
        // The first error is the one to tell; the next lock settles what this cannot.
        [[maybe_unused]] const auto back = rename(swap, b, 0);
        return moved;
    }
    return rename(swap, a, 0);
}

Result<void> removeTree(const fs::path& path) {
    std::vector<std::pair<fs::path, bool>> left{{path, false}};  // and whether it was looked into
    while (!left.empty()) {
        auto [current, wasLookedInto] = left.back();
        const DWORD attributes = attributesOf(current);
        if (isFolder(attributes) && (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0 && !wasLookedInto) {
            left.back().second = true;
            auto found = foundIn(current);
            if (!found) {
                return passOn(found);
            }
            for (const FoundName& one : *found) {
                left.emplace_back(current / one.name, false);
            }
            continue;
        }
        left.pop_back();
        if (attributes == INVALID_FILE_ATTRIBUTES) {
            continue;
        }
        if (auto removed = removeOne(current, attributes); !removed) {
            return fail(removed.error().cause, pathText(path), removed.error().detail);
        }
    }
    return {};
}

Result<std::vector<std::string>> namesIn(const fs::path& path) {
    auto found = foundIn(path);
    if (!found) {
        return passOn(found);
    }
    std::vector<std::string> names;
    for (const FoundName& one : *found) {
        names.push_back(fromWide(one.name));
    }
    std::ranges::sort(names);
    return names;
}

Result<std::unique_ptr<FolderLock>> lockFolder(const fs::path& path) {
    auto privacy = OwnersAlone::make();
    if (!privacy) {
        return passOn(privacy);
    }
    WindowsHandle file(handleOf(CreateFileW(longPath(path / ".lock").c_str(), GENERIC_READ | GENERIC_WRITE,
                                            FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                            privacy->attributes(), OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr)));
    if (!file) {
        return fileError(path, GetLastError(), "CreateFile");
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (!lockNow(file.get())) {
        const DWORD error = GetLastError();
        if (error != ERROR_LOCK_VIOLATION && error != ERROR_IO_PENDING) {
            return fileError(path, error, "LockFileEx");
        }
        if (std::chrono::steady_clock::now() > deadline) {
            return fail(ErrorCause::StoreBusy, pathText(path));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (auto settled = settleSwaps(path); !settled) {
        return passOn(settled);
    }
    return std::make_unique<WindowsFolderLock>(std::move(file));
}

}  // namespace certcore
