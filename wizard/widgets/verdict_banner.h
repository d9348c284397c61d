// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/check/finding.h"
#include "wizard/widgets/plain_label.h"
#include "wizard/widgets/tone_frame.h"

namespace wizard::widgets {

class IconLabel;

/// VerdictBanner is the verdict as an instruction, in its tone: what to do now, and below what it rests on.
class VerdictBanner : public ToneFrame {
    Q_OBJECT
  public:
    VerdictBanner(certcore::Verdict verdict, bool hostsChecked, QWidget* parent = nullptr);

    /// setVerdict shows another one.
    void setVerdict(certcore::Verdict verdict, bool hostsChecked);

    /// setWords shows something else than a verdict, in its tone.
    void setWords(look::Tone tone, const QString& instruction, const QString& reason);

    [[nodiscard]] QString instruction() const { return m_instruction->text(); }
    [[nodiscard]] QString reason() const { return m_reason->text(); }

  private:
    IconLabel* m_icon;
    PlainLabel* m_instruction;
    PlainLabel* m_reason;
};

}  // namespace wizard::widgets
