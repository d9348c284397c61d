// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/page.h"

#include "wizard/text/pages/frame_text.h"

namespace wizard {

QString Page::mainButtonLabel() const {
    return text::frame::next();
}

QString Page::cancelLabel() const {
    return text::frame::cancel();
}

}  // namespace wizard
