// SPDX-License-Identifier: Apache-2.0
#include "wizard/look/icons.h"

#include <QPixmapCache>
#include <QString>

#include "resources/resources.h"

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

// QIcon::addFile would read each picture for each icon of the many that look the same: half of the time until the first
// window.
QPixmap picture(const QString& file) {
    QPixmap pixmap;
    if (!QPixmapCache::find(file, &pixmap)) {
        pixmap.load(file);
        QPixmapCache::insert(file, pixmap);
    }
    return pixmap;
}

// Drawn for every background, a chosen row's too: styles would tint it there.
void addPicture(QIcon& icon, IconId id, int size) {
    const QPixmap pixmap = picture(QStringLiteral(":/icons/%1/%2.png").arg(size).arg(fileName(id)));
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
}

}  // namespace

QIcon icon(IconId id) {
    resources::makeResourcesAvailable();
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 96}) {
        addPicture(result, id, size);
    }
    if (id == IconId::Application) {
        for (const int size : {128, 256}) {
            addPicture(result, id, size);
        }
    }
    return result;
}

}  // namespace wizard::look
