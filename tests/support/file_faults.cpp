// SPDX-License-Identifier: Apache-2.0
#include "tests/support/file_faults.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace testing_support {

namespace {

namespace fs = std::filesystem;

struct Plan {
    std::atomic<bool> isArmed = false;
    std::atomic<int> calls = 0;
    Fault fault = Fault::Fail;
    int at = 0;
    int error = 0;
};
Plan plan;

// Says whether this is the call that must fail; does not come back from the one to die at.
bool failsHere() {
    if (!plan.isArmed || ++plan.calls != plan.at) {
        return false;
    }
    if (plan.fault == Fault::Die) {
        _exit(9);
    }
    errno = plan.error;
    return true;
}

void removeSomething(const fs::path& folder) {
    std::error_code ignored;
    const fs::directory_iterator first(folder, ignored);
    if (!ignored && first != fs::directory_iterator()) {
        fs::remove(first->path(), ignored);
    }
}

}  // namespace

void armFault(Fault fault, int call, int error) {
    plan.fault = fault;
    plan.at = call;
    plan.error = error;
    plan.calls = 0;
    plan.isArmed = true;
}

int disarmFault() {
    plan.isArmed = false;
    return plan.calls;
}

}  // namespace testing_support

// NOLINTBEGIN(bugprone-reserved-identifier): the linker's option demands these names.
using testing_support::failsHere;

extern "C" {

int __real_open(const char* path, int flags, ...);
ssize_t __real_write(int descriptor, const void* bytes, size_t size);
int __real_fsync(int descriptor);
int __real_mkdir(const char* path, mode_t mode);
int __real_rename(const char* from, const char* to);
int __real_renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags);
int __real_unlink(const char* path);
std::uintmax_t __real__ZNSt10filesystem10remove_allERKNS_7__cxx114pathERSt10error_code(
    const std::filesystem::path& path, std::error_code& error);

int __wrap_open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    const bool isChange = (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
    return isChange && failsHere() ? -1 : __real_open(path, flags, mode);
}

ssize_t __wrap_write(int descriptor, const void* bytes, size_t size) {
    return failsHere() ? -1 : __real_write(descriptor, bytes, size);
}

int __wrap_fsync(int descriptor) {
    return failsHere() ? -1 : __real_fsync(descriptor);
}

int __wrap_mkdir(const char* path, mode_t mode) {
    return failsHere() ? -1 : __real_mkdir(path, mode);
}

int __wrap_rename(const char* from, const char* to) {
    return failsHere() ? -1 : __real_rename(from, to);
}

int __wrap_renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) {
    return failsHere() ? -1 : __real_renameat2(fromFolder, from, toFolder, to, flags);
}

int __wrap_unlink(const char* path) {
    return failsHere() ? -1 : __real_unlink(path);
}

std::uintmax_t __wrap__ZNSt10filesystem10remove_allERKNS_7__cxx114pathERSt10error_code(
    const std::filesystem::path& path, std::error_code& error) {
    if (testing_support::plan.isArmed && testing_support::plan.fault == testing_support::Fault::Die &&
        testing_support::plan.calls + 1 == testing_support::plan.at) {
        testing_support::removeSomething(path);
    }
    if (failsHere()) {
        error = std::error_code(errno, std::system_category());
        return static_cast<std::uintmax_t>(-1);
    }
    return __real__ZNSt10filesystem10remove_allERKNS_7__cxx114pathERSt10error_code(path, error);
}

}  // extern "C"
// NOLINTEND(bugprone-reserved-identifier)
