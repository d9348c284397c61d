// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

#include "wizard/text/next_steps.h"

namespace wizard {

/// StepList shows what to do next, numbered. A link is shown and can be copied: it is never opened, since the window
/// may run with high rights and servers often have no internet.
class StepList : public QWidget {
    Q_OBJECT

  public:
    explicit StepList(const std::vector<text::NextStep>& steps, QWidget* parent = nullptr);
};

}  // namespace wizard
