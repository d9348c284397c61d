// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/picture_engine.h"

#include <QPainter>
#include <QPixmapCache>
#include <algorithm>

namespace wizard::look {
namespace {

// Several widgets of a window show the same icon.
QPixmap picture(const QString& file) {
    QPixmap pixmap;
    if (!QPixmapCache::find(file, &pixmap)) {
        pixmap.load(file);
        QPixmapCache::insert(file, pixmap);
    }
    return pixmap;
}

}  // namespace

int PictureEngine::edgeFor(const QSize& size) const {
    const auto fitting = std::ranges::lower_bound(m_edges, qMin(size.width(), size.height()));
    return fitting == m_edges.end() ? m_edges.last() : *fitting;
}

void PictureEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const QSize pixels = rect.size() * painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap(pixels, mode, state));
}

QPixmap PictureEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    const int edge = edgeFor(size);
    if (!m_readEdges.contains(edge)) {
        const QPixmap pixmap = picture(QStringLiteral(":/icons/%1/%2.png").arg(edge).arg(m_name));
        // Drawn for every background, a chosen row's too: styles would tint it there.
        m_read.addPixmap(pixmap, QIcon::Normal);
        m_read.addPixmap(pixmap, QIcon::Selected);
        m_readEdges.append(edge);
    }
    return m_read.pixmap(size, 1.0, mode, state);
}

QSize PictureEngine::actualSize(const QSize& size, QIcon::Mode /*mode*/, QIcon::State /*state*/) {
    const int edge = std::min({size.width(), size.height(), m_edges.last()});
    return {edge, edge};
}

QList<QSize> PictureEngine::availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) {
    QList<QSize> sizes;
    for (const int edge : m_edges) {
        sizes.append({edge, edge});
    }
    return sizes;
}

}  // namespace wizard::look
