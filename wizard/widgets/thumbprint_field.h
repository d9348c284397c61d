// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QWidget>

#include "wizard/text/pasted_text.h"
#include "wizard/widgets/notice.h"

namespace wizard::widgets {

/// ThumbprintField takes a thumbprint that was pasted from somewhere and says at once what is to be said of it.
class ThumbprintField : public QWidget {
    Q_OBJECT
  public:
    explicit ThumbprintField(QWidget* parent = nullptr);

    /// expect says what should be pasted, and which certificates it should not be.
    void expect(text::ExpectedThumbprint expected);

    /// clear empties the field.
    void clear() { m_entry->clear(); }

    /// holdsWrongOne says whether something stands there that is not the expected thumbprint.
    [[nodiscard]] bool holdsWrongOne() const;

    /// sentence is what is said of it; empty where nothing stands there.
    [[nodiscard]] QString sentence() const { return m_notice->sentence(); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void look();

    QLineEdit* m_entry;
    Notice* m_notice;
    std::optional<text::ExpectedThumbprint> m_expected;
};

}  // namespace wizard::widgets
