// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText fileMissing(const QString& path) {
    return {Words::tr("There is no such file: \"%1\".").arg(path),
            Words::tr("It may have been moved or renamed, or its drive is not connected."),
            Words::tr("Choose the file again.")};
}

ErrorText fileAccessDenied(const QString& path) {
    return {Words::tr("You are not allowed to read this file: \"%1\".").arg(path),
            {},
            Words::tr("Ask its owner for access, or copy it to a folder of your own and choose it there.")};
}

ErrorText fileIsFolder(const QString& path) {
    return {
        Words::tr("This is a folder, not a file: \"%1\".").arg(path), {}, Words::tr("Choose the .pfx file inside it.")};
}

ErrorText fileIsNotRegular(const QString& path) {
    return {Words::tr("This is not an ordinary file: \"%1\".").arg(path),
            Words::tr("It is a device or a connection between programs."),
            Words::tr("Save the PFX as a file and choose that.")};
}

ErrorText fileTooLarge(const QString& path) {
    return {Words::tr("This file is too large for a PFX: \"%1\".").arg(path),
            Words::tr("A PFX with a server certificate has a few kilobytes."),
            Words::tr("Check that you chose the right file, and ask the person who sent it if you are not sure.")};
}

ErrorText fileReadFailed(const QString& path) {
    return {Words::tr("Reading this file failed: \"%1\".").arg(path),
            Words::tr("The drive or the network connection did not deliver it."),
            Words::tr("Copy the file to this computer and choose the copy.")};
}

ErrorText fileEmpty() {
    return {Words::tr("This file is empty."), Words::tr("The download or the copy was probably interrupted."),
            Words::tr("Copy or download it again. If it stays empty, ask the person who sent it for a new copy.")};
}

}  // namespace wizard::text::errors
