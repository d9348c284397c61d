// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "certcore/base/file_reading.h"
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
    std::vector<unsigned char> bytes(std::min(static_cast<std::size_t>(status.st_size), limit) + 1);
    std::size_t used = 0;
    while (true) {
        const ssize_t got = ::read(file.get(), bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failed(ErrorCause::FileReadFailed, errno);
        }
        if (got == 0) {
            break;
        }
        used += static_cast<std::size_t>(got);
        if (used > limit) {
            return failed(ErrorCause::FileTooLarge, 0);
        }
        if (used == bytes.size()) {
            bytes.resize(std::min(bytes.size() * 2, limit + 1));
        }
    }
    bytes.resize(used);
    return bytes;
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
