// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace wizard::look {

/// IconId names the program's own drawings.
enum class IconId {
    Application,
    Success,
    Info,
    Warning,
    Error,
    Server,  ///< The role of a certificate, as the next three.
    Intermediate,
    Root,
    OtherCertificate,
    Key,
    Install,
    Renew,
    LookInside,
    Computer,
    Practise,
    Copy,
    Mail,
    Report,
    Undo,
    Reveal,
    Conceal,
    CapsLock,
    Folder,
    File,
    Help,
    Shield,
    Done,  ///< A step behind the user, as Current is the one under work and Later one ahead.
    Current,
    Later,
};

/// icon is the drawing in every size from 16 to 96 (the application's to 256), so that it is sharp from 100 to 300
/// percent. It needs a QGuiApplication.
[[nodiscard]] QIcon icon(IconId id);

}  // namespace wizard::look
