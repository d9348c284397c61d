// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>
#include <vector>

namespace screenshots {

/// Picture is a screenshot with its caption.
struct Picture {
    QString caption;
    QImage image;
};

/// contactSheet lays the pictures out on one, small, each with its caption.
[[nodiscard]] QImage contactSheet(const std::vector<Picture>& pictures);

}  // namespace screenshots
