// SPDX-License-Identifier: Apache-2.0
#include <pwd.h>
#include <unistd.h>

#include <QFile>
#include <vector>

#include "wizard/report/account_name.h"

namespace wizard::report {

QString accountName() {
    constexpr std::size_t enough = 16384;
    std::vector<char> buffer(enough);
    passwd entry{};
    passwd* found = nullptr;
    const int failure = ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return failure == 0 && found != nullptr ? QFile::decodeName(found->pw_name) : QString();
}

}  // namespace wizard::report
