// SPDX-License-Identifier: Apache-2.0
// The desktop's own appearance; one source file per platform.
#pragma once

namespace wizard::look {

/// chooseStyle chooses how controls are drawn. It comes before the application object.
void chooseStyle();

/// followDesktop takes brightness and contrast over from the desktop. It comes after the application object and before
/// the first window.
void followDesktop();

}  // namespace wizard::look
