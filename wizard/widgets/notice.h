// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/base/error.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/plain_label.h"
#include "wizard/widgets/tone_frame.h"

namespace wizard::widgets {

/// Notice is a sentence on a page that came up while it was used: what went wrong, or what was done. It takes no room
/// while it has nothing to say.
class Notice : public ToneFrame {
    Q_OBJECT

  public:
    explicit Notice(QWidget* parent = nullptr);

    /// say shows a sentence in a tone, and has screen readers say it.
    void say(look::Tone tone, const QString& sentence);

    /// say shows what happened, why, and what to do now.
    void say(const certcore::Error& error);

    /// clear takes the sentence away.
    void clear();

    /// sentence is what is shown; empty where nothing is.
    [[nodiscard]] QString sentence() const { return m_words->text(); }

  private:
    IconLabel* m_icon;
    PlainLabel* m_words;
};

}  // namespace wizard::widgets
