// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace wizard::widgets {

/// PlainLabel shows plain text, whatever it looks like, and wraps it at the width it is given. Words that are too long
/// for a line are broken; what is copied from it is the text as it was set.
class PlainLabel : public QLabel {
    Q_OBJECT
  public:
    /// roomAbove is kept free above the text: the dots of a Ü reach higher than the font says.
    static constexpr int roomAbove = 2;

    /// Emphasis is how much the label stands out. It follows the parent's font and palette.
    enum class Emphasis { Normal, Heading, Strong, Quiet };

    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, Emphasis emphasis = Emphasis::Normal, QWidget* parent = nullptr);

    /// setText shows the text and hands it to screen readers.
    void setText(const QString& text);

    /// text is what was set.
    [[nodiscard]] QString text() const { return m_text; }

    void setEmphasis(Emphasis emphasis);

    /// setFixedWidthFont shows the text in letters of equal width: for what is compared digit by digit.
    void setFixedWidthFont(bool fixed);

    /// setSelectable lets the text be selected and copied with the mouse and the keyboard.
    void setSelectable(bool selectable);

  protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void applyStyle();
    void copySelection() const;

    QString m_text;
    Emphasis m_emphasis = Emphasis::Normal;
    bool m_fixedWidth = false;
};

}  // namespace wizard::widgets
