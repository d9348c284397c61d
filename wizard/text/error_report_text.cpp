// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText reportFolderMissing(const QString& path) {
    return {Words::tr("The report was not written, because its folder does not exist: \"%1\".").arg(path),
            {},
            Words::tr("Make the folder, or save the report in another one.")};
}

ErrorText reportAccessDenied(const QString& path) {
    return {Words::tr("The report was not written, because you are not allowed to write there: \"%1\".").arg(path),
            {},
            Words::tr("Save the report in a folder of your own.")};
}

ErrorText reportDiskFull(const QString& path) {
    return {Words::tr("The report was not written, because there is no space left: \"%1\".").arg(path),
            {},
            Words::tr("Free some space on that drive, or save the report on another one.")};
}

ErrorText reportNotWritten(const QString& path) {
    return {Words::tr("The report was not written: \"%1\".").arg(path),
            Words::tr("The name may be that of a folder, or the drive did not take the file."),
            Words::tr("Save the report under another name or in another folder.")};
}

}  // namespace wizard::text::errors
