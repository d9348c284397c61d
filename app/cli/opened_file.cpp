// SPDX-License-Identifier: Apache-2.0
#include "app/cli/opened_file.h"

#include "certcore/base/file_reading.h"

namespace cli {

certcore::Result<OpenedFile> openAndCheck(const FileTask& task, const std::filesystem::path& path) {
    auto file = certcore::PfxFile::read(task.crypto, path, task.limits);
    if (!file) {
        return certcore::passOn(file);
    }
    auto bundle = certcore::openPfx(task.crypto, *file, task.password.text, task.limits);
    if (!bundle) {
        if (!task.password.wasGiven && bundle.error().cause == certcore::ErrorCause::PasswordWrong) {
            return certcore::fail(certcore::ErrorCause::PasswordMissing);
        }
        return certcore::passOn(bundle);
    }
    certcore::CheckReport report = certcore::checkBundle(task.crypto, *bundle, task.options, task.roots);
    return OpenedFile{certcore::pathText(path), file->size(), std::move(*bundle), std::move(report)};
}

}  // namespace cli
