// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

#include "app/profile_place.h"

namespace app {

namespace {

bool othersAreKeptOut(const std::filesystem::path& path) {
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 && (status.st_uid == 0 || status.st_uid == ::geteuid()) &&
           (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

}  // namespace

QString profilePlace() {
    return QStringLiteral("/etc/assistcert/profile.json");
}

bool administratorsAlone(const std::filesystem::path& file) {
    // A link leads to where the file really lies; who may change the link's own folder may change where it leads.
    std::error_code failure;
    const auto real = std::filesystem::canonical(file, failure);
    return !failure && othersAreKeptOut(file.parent_path()) && othersAreKeptOut(real.parent_path()) &&
           othersAreKeptOut(real);
}

}  // namespace app
