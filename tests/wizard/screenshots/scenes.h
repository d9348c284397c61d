// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

namespace screenshots {

/// Shutter takes a picture of a window under a name.
using Shutter = std::function<void(const QString& name, QWidget& window)>;

/// playAll shows every page and state of the wizard to the shutter, in the order in which users meet them.
void playAll(const Shutter& shutter);

}  // namespace screenshots
