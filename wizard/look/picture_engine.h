// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QIconEngine>
#include <QList>
#include <QString>

namespace wizard::look {

/// PictureEngine is what a QIcon made of resources/icons draws with. It reads a picture when its size is asked for
/// first: most icons of a window are never seen, and reading all sizes of all was half of the time until the window.
class PictureEngine final : public QIconEngine {
  public:
    /// PictureEngine draws ":/icons/EDGE/NAME.png"; edges go up.
    PictureEngine(QString name, QList<int> edges) : m_name(std::move(name)), m_edges(std::move(edges)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] bool isNull() override { return false; }
    [[nodiscard]] QIconEngine* clone() const override { return new PictureEngine(*this); }

  private:
    [[nodiscard]] int edgeFor(const QSize& size) const;

    QString m_name;
    QList<int> m_edges;
    QIcon m_read;  // The pictures read so far: it greys and scales them as Qt does.
    QList<int> m_readEdges;
};

}  // namespace wizard::look
