// SPDX-License-Identifier: Apache-2.0
// Paints all widgets into pictures: for the eye, not a test.
#include <QApplication>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPixmap>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cstdio>

#include "tests/support/checking.h"
#include "tests/support/fixtures.h"
#include "wizard/look/palette.h"
#include "wizard/look/spacing.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/chain_tree.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/finding_list.h"
#include "wizard/widgets/host_editor.h"
#include "wizard/widgets/life_picture.h"
#include "wizard/widgets/password_field.h"
#include "wizard/widgets/path_label.h"
#include "wizard/widgets/step_rail.h"
#include "wizard/widgets/verdict_banner.h"

namespace {

namespace spacing = wizard::look::spacing;
using namespace wizard::widgets;

certcore::CheckReport checkedWith(const certcore::PfxBundle& bundle, const certcore::TrustRoots& roots) {
    certcore::CheckOptions options;
    options.now = testing_support::clockTime();
    options.hosts = {"assist.example.com", "cp1.example.org"};
    return checkBundle(testing_support::crypto(), bundle, options, roots);
}

QVBoxLayout* column(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(spacing::margin, spacing::margin, spacing::margin, spacing::margin);
    layout->setSpacing(spacing::group);
    return layout;
}

QWidget* checkPage(const std::string& fixture, QWidget* parent) {
    const certcore::PfxBundle bundle = testing_support::bundleOf(fixture);
    const certcore::CheckReport report = checkedWith(bundle, testing_support::rootsIn("root.pem"));
    auto* page = new QWidget(parent);
    QVBoxLayout* layout = column(page);
    layout->addWidget(new PlainLabel("Certificate check", PlainLabel::Emphasis::Heading, page));
    layout->addWidget(new VerdictBanner(report.verdict, report.hostsChecked, page));
    auto* list = new FindingList(page);
    list->setFindings(report.findings);
    layout->addWidget(list);
    const auto& details = bundle.certificates.front().certificate.details();
    layout->addWidget(new LifePicture(details.notBefore, details.notAfter,
                                      testing_support::clockTime() + std::chrono::days{60}, page));
    auto* tree = new ChainTree(page);
    tree->setChains(bundle, report);
    layout->addWidget(tree);
    layout->addStretch(1);
    return page;
}

QWidget* inputPage(QWidget* parent) {
    auto* page = new QWidget(parent);
    QVBoxLayout* layout = column(page);
    layout->addWidget(new PlainLabel("Private key protection", PlainLabel::Emphasis::Heading, page));
    auto* path = new PathLabel(page);
    path->setPath(
        "C:\\Users\\Administrator\\Downloads\\A very long folder name that nobody needs\\and another one\\"
        "assist-2026.pfx");
    layout->addWidget(path);
    auto* label = new PlainLabel("&Password:", PlainLabel::Emphasis::Normal, page);
    auto* field = new PasswordField(page);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    field->setProblem("This password does not open the file. Type it again, or ask the sender for it.");
    auto* hosts = new HostEditor(page);
    hosts->setSuggestions({{"assist.example.com", "from this computer's name"},
                           {"cp1.example.com", "from the certificate bound to port 443"}});
    hosts->addNames("cp2.example.com");
    layout->addWidget(hosts);
    auto* list = new FindingList(page);
    layout->addWidget(list);
    auto* card = new CertificateCard(page);
    card->setRows({{"File name", "assist-2026.pfx", false, true},
                   {"Friendly name", "Assist 2026"},
                   {"Issued to", "assist.example.com"},
                   {"Expires", "expires in 89 days (2027-02-20)"},
                   {"Thumbprint", "1F0B1F2906AF445D86BF448D138017AF766D32AD", true, true}});
    layout->addWidget(card);
    layout->addStretch(1);
    return page;
}

void save(QWidget& window, double scale, const QString& file) {
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    QCoreApplication::processEvents();
    window.resize(window.width(), window.layout()->heightForWidth(window.width()));
    QCoreApplication::processEvents();
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    picture.save(file);
}

void paintAll(const QDir& folder, wizard::look::Appearance appearance, const QString& name, double scale, int width) {
    QApplication::setStyle(wizard::look::styleNameFor(appearance));
    QApplication::setPalette(wizard::look::paletteFor(appearance));
    for (const auto& fixture : {"good.pfx", "chain-expired-intermediate.pfx", "expired.pfx", "leaf-after-others.pfx"}) {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto* rail = new StepRail(&window);
        rail->setSteps({"Welcome", "File to Import", "Private key protection", "Certificate check", "Certificate Store",
                        "Completing", "Result"});
        rail->setCurrent(3);
        layout->addWidget(rail);
        layout->addWidget(checkPage(fixture, &window), 1);
        window.resize(width, window.minimumSizeHint().height());
        window.resize(width, layout->heightForWidth(width));
        save(window, scale, folder.filePath(QStringLiteral("check-%1-%2-%3.png").arg(fixture, name).arg(scale)));
    }
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inputPage(&window));
    window.resize(width, layout->heightForWidth(width));
    save(window, scale, folder.filePath(QStringLiteral("input-%1-%2.png").arg(name).arg(scale)));
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: widgets_gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    paintAll(folder, wizard::look::Appearance::Light, QStringLiteral("light"), 1, 820);
    paintAll(folder, wizard::look::Appearance::Light, QStringLiteral("narrow"), 1, 480);
    paintAll(folder, wizard::look::Appearance::Dark, QStringLiteral("dark"), 1, 820);
    paintAll(folder, wizard::look::Appearance::HighContrast, QStringLiteral("contrast"), 1, 820);
    paintAll(folder, wizard::look::Appearance::Light, QStringLiteral("light"), 2, 820);
    return 0;
}
