// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/item_view_height.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <algorithm>

#include "wizard/look/palette.h"
#include "wizard/look/spacing.h"

namespace wizard::widgets {
namespace {

class RoomyDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width() + look::spacing::unit,
                std::max(usual.height(), option.fontMetrics.height()) + look::spacing::half};
    }

  protected:
    // Else the style of high contrast draws the box and the tick of a selected row in the colour of unselected text.
    // Not elsewhere: Windows' own style writes on its pale selection in that colour.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->showDecorationSelected = true;
        if (option->state.testFlag(QStyle::State_Selected) && look::isHighContrast(option->palette)) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::HighlightedText));
        }
    }
};

}  // namespace

void makeRowsRoomy(QTreeView* view) {
    view->setItemDelegate(new RoomyDelegate(view));
}

void setRowsShown(QTreeView* view, int rows) {
    // An empty list has no row to measure.
    const int measured = view->sizeHintForRow(0);
    const int row = std::max(measured, view->fontMetrics().height() + look::spacing::half);
    const int header = view->isHeaderHidden() ? 0 : view->header()->sizeHint().height();
    view->setFixedHeight(header + row * rows + 2 * view->frameWidth() + look::spacing::half);
}

}  // namespace wizard::widgets
