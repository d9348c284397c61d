// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/screenshots/contact_sheet.h"

#include <QPainter>

namespace screenshots {

namespace {

constexpr int columns = 4;
constexpr QSize cell(460, 370);
constexpr int captionHeight = 24;
constexpr int gap = 8;

}  // namespace

QImage contactSheet(const std::vector<Picture>& pictures) {
    const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
    QImage sheet(columns * cell.width(), rows * cell.height(), QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    int index = 0;
    for (const Picture& picture : pictures) {
        const QPoint corner((index % columns) * cell.width(), (index / columns) * cell.height());
        ++index;
        const QSize room = cell - QSize(gap, gap + captionHeight);
        const QImage small = picture.image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawText(QRect(corner, QSize(cell.width(), captionHeight)), Qt::AlignCenter, picture.caption);
        painter.drawImage(corner.x() + (cell.width() - small.width()) / 2, corner.y() + captionHeight, small);
    }
    return sheet;
}

}  // namespace screenshots
