// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "certcore/base/error.h"

namespace wizard::text {

/// ErrorText is an error in words for a person. All parts are plain text and none holds a secret.
struct ErrorText {
    QString whatHappened;
    QString why;  ///< Empty where there is nothing to add.
    QString whatNow;

    /// message is the three parts as one paragraph.
    [[nodiscard]] QString message() const;
};

/// describe puts an error into words. Its detail is for logs and does not appear.
[[nodiscard]] ErrorText describe(const certcore::Error& error);

}  // namespace wizard::text
