// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <thread>

#include "certcore/base/file_reading.h"
#include "certcore/base/unique_descriptor.h"
#include "certcore/store/file_operations.h"

namespace certcore {

namespace {

namespace fs = std::filesystem;

ErrorCause causeOf(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return ErrorCause::StoreFull;
        case EROFS:
            return ErrorCause::StoreReadOnly;
        case EACCES:
        case EPERM:
            return ErrorCause::StoreAccessDenied;
        default:
            return ErrorCause::StoreUnreachable;
    }
}

std::unexpected<Error> failed(const fs::path& path, int error, const char* call) {
    return fail(causeOf(error), pathText(path), std::string(call) + ": " + std::strerror(error));
}

// Calls again what a signal interrupted: network file systems let that happen to each of these calls (signal(7)).
template <typename Call>
auto uninterrupted(const Call& call) {
    auto result = call();
    while (result < 0 && errno == EINTR) {
        result = call();
    }
    return result;
}

int openUninterrupted(const fs::path& path, int flags, mode_t mode = 0) {
    return uninterrupted([&path, flags, mode] { return ::open(path.c_str(), flags, mode); });
}

Result<void> syncDescriptor(int descriptor, const fs::path& path) {
    const int done = uninterrupted([descriptor] { return ::fsync(descriptor); });
    return done == 0 ? Result<void>() : Result<void>(failed(path, errno, "fsync"));
}

Result<void> writeAll(int descriptor, const fs::path& path, std::span<const unsigned char> bytes) {
    while (!bytes.empty()) {
        const ssize_t written =
            uninterrupted([descriptor, bytes] { return ::write(descriptor, bytes.data(), bytes.size()); });
        if (written < 0) {
            return failed(path, errno, "write");
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return syncDescriptor(descriptor, path);
}

Result<void> renameWith(const fs::path& from, const fs::path& to, unsigned flags) {
    const auto rename = [&] { return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags); };
    if (uninterrupted(rename) != 0) {
        return failed(to, errno, "renameat2");
    }
    return syncFolder(to.parent_path());
}

// What is written in a new folder would be lost with its name when the power fails. Where the parent may be written to
// but not read, nothing can be done.
Result<void> syncName(const fs::path& folder) {
    auto synced = syncFolder(folder.has_parent_path() ? folder.parent_path() : fs::path("."));
    return synced || synced.error().cause == ErrorCause::StoreAccessDenied ? Result<void>() : synced;
}

class PosixFolderLock final : public FolderLock {
  public:
    explicit PosixFolderLock(UniqueDescriptor descriptor) : m_descriptor(std::move(descriptor)) {}

  private:
    UniqueDescriptor m_descriptor;
};

}  // namespace

bool isThere(const fs::path& path) {
    struct stat status{};
    return ::lstat(path.c_str(), &status) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

Result<void> makePrivateFolder(const fs::path& path) {
    fs::path sofar;
    for (const fs::path& part : path) {
        sofar /= part;
        if (uninterrupted([&sofar] { return ::mkdir(sofar.c_str(), S_IRWXU); }) == 0) {
            if (auto synced = syncName(sofar); !synced) {
                return fail(synced.error().cause, pathText(path), synced.error().detail);
            }
            continue;
        }
        const int error = errno;
        struct stat status{};
        const bool isThere = ::stat(sofar.c_str(), &status) == 0;
        if (isThere && S_ISDIR(status.st_mode)) {
            continue;
        }
        return failed(path, isThere ? ENOTDIR : error, "mkdir");
    }
    return {};
}

Result<void> makeNewPrivateFolder(const fs::path& path) {
    const int made = uninterrupted([&path] { return ::mkdir(path.c_str(), S_IRWXU); });
    return made == 0 ? Result<void>() : Result<void>(failed(path, errno, "mkdir"));
}

Result<void> expectWritable(const fs::path& path) {
    std::error_code ignored;
    fs::path nearest = fs::absolute(path, ignored);
    struct stat status{};
    while (::stat(nearest.c_str(), &status) != 0) {
        if (errno != ENOENT || nearest == nearest.parent_path()) {
            return failed(path, errno, "stat");
        }
        nearest = nearest.parent_path();
    }
    if (!S_ISDIR(status.st_mode)) {
        return failed(path, ENOTDIR, "stat");
    }
    if (::faccessat(AT_FDCWD, nearest.c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
        return failed(path, errno, "faccessat");
    }
    return {};
}

Result<void> writePrivateFile(const fs::path& path, std::span<const unsigned char> bytes) {
    const UniqueDescriptor file(
        openUninterrupted(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file) {
        return failed(path, errno, "open");
    }
    return writeAll(file.get(), path, bytes);
}

Result<void> replacePrivateFile(const fs::path& path, std::span<const unsigned char> bytes) {
    fs::path aside = path;
    aside += ".new";
    // Left behind by a program that was killed here; the caller holds the folder's lock.
    uninterrupted([&aside] { return ::unlink(aside.c_str()); });
    if (auto written = writePrivateFile(aside, bytes); !written) {
        uninterrupted([&aside] { return ::unlink(aside.c_str()); });
        return fail(written.error().cause, pathText(path), written.error().detail);
    }
    if (uninterrupted([&] { return ::rename(aside.c_str(), path.c_str()); }) != 0) {
        const int error = errno;
        uninterrupted([&aside] { return ::unlink(aside.c_str()); });
        return failed(path, error, "rename");
    }
    return syncFolder(path.parent_path());
}

Result<void> syncFolder(const fs::path& path) {
    const UniqueDescriptor folder(openUninterrupted(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder ? syncDescriptor(folder.get(), path) : Result<void>(failed(path, errno, "open"));
}

Result<void> moveFolder(const fs::path& from, const fs::path& to) {
    return renameWith(from, to, RENAME_NOREPLACE);
}

Result<void> exchangeFolders(const fs::path& a, const fs::path& b) {
    return renameWith(a, b, RENAME_EXCHANGE);
}

Result<void> removeTree(const fs::path& path) {
    std::error_code error;
    do {
        fs::remove_all(path, error);
    } while (error.value() == EINTR);
    if (error && error.value() != ENOENT) {
        return failed(path, error.value(), "remove");
    }
    return {};
}

Result<std::vector<std::string>> namesIn(const fs::path& path) {
    std::vector<std::string> names;
    std::error_code error;
    fs::directory_iterator entry(path, error);
    while (!error && entry != fs::directory_iterator()) {
        names.push_back(entry->path().filename().string());
        entry.increment(error);
    }
    if (error && error.value() != ENOENT) {
        return failed(path, error.value(), "readdir");
    }
    std::ranges::sort(names);
    return names;
}

Result<std::unique_ptr<FolderLock>> lockFolder(const fs::path& path) {
    const fs::path name = path / ".lock";
    UniqueDescriptor file(openUninterrupted(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file) {
        return failed(path, errno, "open");
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return failed(path, errno, "flock");
        }
        if (std::chrono::steady_clock::now() > deadline) {
            return fail(ErrorCause::StoreBusy, pathText(path));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return std::make_unique<PosixFolderLock>(std::move(file));
}

}  // namespace certcore
