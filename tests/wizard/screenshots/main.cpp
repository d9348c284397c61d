// SPDX-License-Identifier: Apache-2.0
// wizard_screenshots FOLDER light|dark|high-contrast LANGUAGE
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "resources/resources.h"
#include "tests/support/fixtures.h"
#include "tests/wizard/screenshots/contact_sheet.h"
#include "tests/wizard/screenshots/scenes.h"
#include "wizard/language/language.h"
#include "wizard/look/palette.h"

namespace {

using wizard::look::Appearance;

void takePictures(const QDir& folder) {
    std::vector<screenshots::Picture> pictures;
    screenshots::playAll([&](const QString& name, QWidget& window) {
        QCoreApplication::processEvents();
        const QString numbered =
            QStringLiteral("%1-%2").arg(static_cast<int>(pictures.size()) + 1, 2, 10, QLatin1Char('0')).arg(name);
        pictures.push_back({numbered, window.grab().toImage()});
        if (!pictures.back().image.save(folder.filePath(numbered + QStringLiteral(".png")))) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(folder.filePath(numbered)));
            std::exit(EXIT_FAILURE);
        }
    });
    if (!screenshots::contactSheet(pictures).save(folder.filePath(QStringLiteral("contact-sheet.png")))) {
        std::exit(EXIT_FAILURE);
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    const std::map<QString, Appearance> appearances{{QStringLiteral("light"), Appearance::Light},
                                                    {QStringLiteral("dark"), Appearance::Dark},
                                                    {QStringLiteral("high-contrast"), Appearance::HighContrast}};
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto appearance = appearances.find(arguments.value(2));
    if (arguments.size() != 4 || appearance == appearances.end() || !QDir().mkpath(arguments.at(1))) {
        std::fprintf(stderr, "usage: wizard_screenshots FOLDER light|dark|high-contrast LANGUAGE\n");
        return 2;
    }
    resources::makeResourcesAvailable();
    QApplication::setStyle(wizard::look::styleNameFor(appearance->second));
    QApplication::setPalette(wizard::look::paletteFor(appearance->second));
    const wizard::Language language(arguments.at(3));
    // The fixtures' own root, so that a chain can be a trusted one.
    const testing_support::EnvironmentVariable roots("SSL_CERT_FILE",
                                                     (testing_support::fixtureFolder() / "root.pem").string());
    takePictures(QDir(arguments.at(1)));
    return EXIT_SUCCESS;
}
