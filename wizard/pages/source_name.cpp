// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/source_name.h"

#include "certcore/base/file_reading.h"
#include "wizard/text/pages/file_text.h"

namespace wizard {

QString sourceName(const Session& session) {
    return session.file() ? QString::fromStdString(certcore::pathText(session.file()->path.filename()))
                          : text::file::sourcePersonal();
}

}  // namespace wizard
