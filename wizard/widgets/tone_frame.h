// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "wizard/look/tone.h"

namespace wizard::widgets {

/// ToneFrame is a rounded frame in the colours of a tone, which its content inherits.
class ToneFrame : public QWidget {
    Q_OBJECT
  public:
    explicit ToneFrame(look::Tone tone, QWidget* parent = nullptr);

    void setTone(look::Tone tone);
    [[nodiscard]] look::Tone tone() const { return m_tone; }

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QPalette outerPalette() const;
    void applyTone();

    look::Tone m_tone;
};

}  // namespace wizard::widgets
