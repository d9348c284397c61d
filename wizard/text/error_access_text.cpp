// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText keyGrantsNotKept(const QString& store) {
    return {
        Words::tr("A folder keeps no list of who may read a private key: \"%1\".").arg(store),
        Words::tr("What lies there can be read by its owner alone. Nothing was changed."),
        Words::tr("Leave out --key-read and --key-read-as, or choose a store of Windows, such as --store machine.")};
}

ErrorText keyGrantsUnreadable(const QString& key) {
    return {Words::tr("Who may read this private key cannot be seen: %1.").arg(key),
            Words::tr("The key may be missing, or lie in a device that tells nobody. Nothing was changed."),
            Words::tr("Name the accounts that have to read the new key with --key-read, one by one.")};
}

ErrorText keyGrantsRefused(const QString& reason) {
    return {Words::tr("Windows did not let the account read the private key."),
            Words::tr("Windows says: %1. Nothing was changed.").arg(reason),
            Words::tr("Send this message to an administrator: a group policy or a security program may stand behind "
                      "it.")};
}

ErrorText accountUnknown(const QString& account) {
    return {Words::tr("This computer knows no account that is called \"%1\".").arg(account),
            Words::tr("It may be misspelt, or the server that knows it cannot be reached now. Nothing was changed."),
            Words::tr("Write it as Windows does: DOMAIN\\NAME, NT AUTHORITY\\NETWORK SERVICE, NT SERVICE\\NAME, IIS "
                      "AppPool\\NAME, or as its SID.")};
}

}  // namespace wizard::text::errors
