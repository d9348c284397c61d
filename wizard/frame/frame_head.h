// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "wizard/look/icons.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"

namespace wizard {

/// FrameHead is the band above each page: what page it is, what it is for, and on which computer the user is.
class FrameHead : public QWidget {
    Q_OBJECT

  public:
    explicit FrameHead(const QString& computerName, QWidget* parent = nullptr);

    /// show says what page it is, and has screen readers say so where it is another one.
    void show(look::IconId icon, const QString& title, const QString& purpose);

    /// setRoomy says whether there is room for more than the words.
    void setRoomy(bool roomy);

  private:
    widgets::IconLabel* m_icon;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_purpose;
};

}  // namespace wizard
