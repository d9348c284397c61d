// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/icons.h"

#include <QString>

#include "resources/resources.h"
#include "wizard/look/picture_engine.h"

namespace wizard::look {
namespace {

QString fileName(IconId id) {
    switch (id) {
        case IconId::Application:
            return QStringLiteral("application");
        case IconId::Success:
            return QStringLiteral("success");
        case IconId::Info:
            return QStringLiteral("info");
        case IconId::Warning:
            return QStringLiteral("warning");
        case IconId::Error:
            return QStringLiteral("error");
        case IconId::Server:
            return QStringLiteral("server");
        case IconId::Intermediate:
            return QStringLiteral("intermediate");
        case IconId::Root:
            return QStringLiteral("root");
        case IconId::OtherCertificate:
            return QStringLiteral("other_certificate");
        case IconId::Key:
            return QStringLiteral("key");
        case IconId::Install:
            return QStringLiteral("install");
        case IconId::Renew:
            return QStringLiteral("renew");
        case IconId::LookInside:
            return QStringLiteral("look_inside");
        case IconId::Computer:
            return QStringLiteral("computer");
        case IconId::Practise:
            return QStringLiteral("practise");
        case IconId::Copy:
            return QStringLiteral("copy");
        case IconId::Mail:
            return QStringLiteral("mail");
        case IconId::Report:
            return QStringLiteral("report");
        case IconId::Undo:
            return QStringLiteral("undo");
        case IconId::Reveal:
            return QStringLiteral("reveal");
        case IconId::Conceal:
            return QStringLiteral("conceal");
        case IconId::CapsLock:
            return QStringLiteral("caps_lock");
        case IconId::Folder:
            return QStringLiteral("folder");
        case IconId::File:
            return QStringLiteral("file");
        case IconId::Help:
            return QStringLiteral("help");
        case IconId::Shield:
            return QStringLiteral("shield");
        case IconId::Done:
            return QStringLiteral("done");
        case IconId::Current:
            return QStringLiteral("current");
        case IconId::Later:
            return QStringLiteral("later");
    }
    return {};
}

}  // namespace

QIcon icon(IconId id) {
    resources::makeResourcesAvailable();
    QList<int> edges{16, 24, 32, 48, 64, 96};
    if (id == IconId::Application) {
        edges << 128 << 256;
    }
    return QIcon(new PictureEngine(fileName(id), edges));
}

}  // namespace wizard::look
