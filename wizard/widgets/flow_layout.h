// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace wizard::widgets {

/// FlowLayout puts widgets side by side, and into further rows where there is no room for all of them in one. Hidden
/// widgets take none.
class FlowLayout : public QLayout {
  public:
    /// FlowLayout without a parent belongs to the layout that it is added to.
    FlowLayout();
    FlowLayout(const FlowLayout&) = delete;
    FlowLayout& operator=(const FlowLayout&) = delete;
    FlowLayout(FlowLayout&&) = delete;
    FlowLayout& operator=(FlowLayout&&) = delete;
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    enum class Move { No, Yes };
    [[nodiscard]] int arrange(const QRect& rect, Move move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace wizard::widgets
