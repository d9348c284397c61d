// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "certcore/base/bounded_reading.h"
#include "certcore/base/text_encoding.h"
#include "certcore/base/unique_descriptor.h"

namespace certcore {

namespace {

ErrorCause causeOf(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
        case ENAMETOOLONG:
            return ErrorCause::FileMissing;
        case EACCES:
        case EPERM:
            return ErrorCause::FileAccessDenied;
        case ENXIO:  // what opening a socket comes to
            return ErrorCause::FileIsNotRegular;
        default:
            return ErrorCause::FileReadFailed;
    }
}

}  // namespace

Result<std::vector<unsigned char>> readWholeFile(const std::filesystem::path& path, std::size_t limit) {
    const auto failed = [&path](ErrorCause cause, int error) {
        return fail(cause, pathText(path), error == 0 ? "" : std::strerror(error));
    };
    // Without waiting: opening a pipe that nobody writes to would never come back.
    const UniqueDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file) {
        return failed(causeOf(errno), errno);
    }
    struct stat status{};
    if (fstat(file.get(), &status) != 0) {
        return failed(ErrorCause::FileReadFailed, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return failed(S_ISDIR(status.st_mode) ? ErrorCause::FileIsFolder : ErrorCause::FileIsNotRegular, 0);
    }
    const auto readSome = [&](std::span<unsigned char> into) -> Result<std::size_t> {
        ssize_t got = 0;
        do {
            got = ::read(file.get(), into.data(), into.size());
        } while (got < 0 && errno == EINTR);
        return got < 0 ? Result<std::size_t>(failed(ErrorCause::FileReadFailed, errno)) : static_cast<std::size_t>(got);
    };
    return readToEnd(path, static_cast<std::uint64_t>(status.st_size), limit, readSome);
}

std::string pathText(const std::filesystem::path& path) {
    std::string text = path.string();
    if (!isValidUtf8(text)) {
        for (char& c : text) {
            c = static_cast<unsigned char>(c) < 0x80 ? c : '?';
        }
    }
    return text;
}

}  // namespace certcore
