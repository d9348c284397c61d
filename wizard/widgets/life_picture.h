// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <chrono>

namespace wizard::widgets {

/// LifePicture is a certificate's life as a bar: how much is over, how much is left, and the same in words.
class LifePicture : public QWidget {
    Q_OBJECT
  public:
    LifePicture(std::chrono::sys_seconds notBefore, std::chrono::sys_seconds notAfter, std::chrono::sys_seconds now,
                QWidget* parent = nullptr);

    /// sentence is what stands above the bar.
    [[nodiscard]] QString sentence() const;

    /// share is the part of the life that is over, from 0 to 1.
    [[nodiscard]] double share() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] int sentenceHeight(int width) const;
    void paintBar(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintEnds(QPainter& painter) const;
    [[nodiscard]] QColor hue() const;

    std::chrono::sys_seconds m_notBefore;
    std::chrono::sys_seconds m_notAfter;
    std::chrono::sys_seconds m_now;
};

}  // namespace wizard::widgets
