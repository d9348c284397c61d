// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/chain_tree.h"

#include <QHeaderView>
#include <QSet>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "wizard/look/fonts.h"
#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/text/value_text.h"
#include "wizard/text/widgets/chain_text.h"
#include "wizard/text/widgets/life_text.h"
#include "wizard/widgets/announce.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/item_view_height.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

namespace spacing = look::spacing;
namespace words = text::widgets;
using certcore::Certificate;
using certcore::CertificateRole;

constexpr int nameColumn = 0;
constexpr int roleColumn = 1;
constexpr int numberOfShown = Qt::UserRole;

// Files may hold a thousand certificates, and a path a hundred; nobody reads more of either.
constexpr std::size_t mostInPath = 10;
constexpr std::size_t mostOthers = 20;

QString keyOfCertificate(const Certificate& certificate) {
    return QString::fromStdString(certificate.thumbprint().text());
}

look::IconId iconOf(CertificateRole role) {
    switch (role) {
        case CertificateRole::Server:
            return look::IconId::Server;
        case CertificateRole::Intermediate:
            return look::IconId::Intermediate;
        case CertificateRole::Root:
            return look::IconId::Root;
        case CertificateRole::Other:
            return look::IconId::OtherCertificate;
    }
    return look::IconId::OtherCertificate;
}

// A path is always shown whole: without the arrows that promise that it can be folded.
class OpenTree : public QTreeWidget {
  public:
    using QTreeWidget::QTreeWidget;

  protected:
    void drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const override {}
};

int itemCount(QTreeWidget* tree) {
    int count = 0;
    for (QTreeWidgetItemIterator item(tree); *item != nullptr; ++item) {
        ++count;
    }
    return count;
}

}  // namespace

struct ChainTree::Node {
    CertificateRole role = CertificateRole::Other;
    bool isOfThisComputer = false;
    bool isFlawed = false;
};

ChainTree::ChainTree(QWidget* parent)
    : QWidget(parent),
      m_tree(new OpenTree(this)),
      m_outcome(new PlainLabel(this)),
      m_details(new CertificateCard(this)) {
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({words::chainColumnName(), words::chainColumnRole()});
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(roleColumn, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    makeRowsRoomy(m_tree);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTabKeyNavigation(false);
    m_tree->setIconSize(QSize(spacing::smallIcon, spacing::smallIcon));
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAccessibleName(words::chainName());
    m_outcome->setSelectable(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::unit);
    layout->addWidget(m_tree);
    layout->addWidget(m_outcome);
    layout->addWidget(m_details);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChainTree::showDetails);
}

void ChainTree::setChains(const certcore::PfxBundle& bundle, const certcore::CheckReport& report) {
    m_tree->clear();
    m_shown.clear();
    Roles roles;
    for (std::size_t i = 0; i < bundle.certificates.size() && i < report.roles.roles.size(); ++i) {
        roles.insert(keyOfCertificate(bundle.certificates[i].certificate), report.roles.roles[i]);
    }
    QStringList outcomes;
    for (const certcore::ChainAssessment& chain : report.chains) {
        addChain(chain, roles);
        outcomes.append(words::chainOutcomeText(chain));
    }
    addOthers(bundle, report);
    m_tree->expandAll();
    setRowsShown(m_tree, itemCount(m_tree));
    outcomes.removeDuplicates();
    m_outcome->setText(outcomes.join(u'\n'));
    m_outcome->setVisible(!outcomes.isEmpty());
    m_tree->setAccessibleDescription(m_outcome->text());
    showDetails(m_tree->currentItem());
}

QString ChainTree::outcome() const {
    return m_outcome->text();
}

void ChainTree::addChain(const certcore::ChainAssessment& chain, const Roles& roles) {
    QTreeWidgetItem* above = nullptr;
    if (!chain.endsWithRoot && chain.outcome != certcore::ChainOutcome::Trusted) {
        above = addWords(nullptr, words::missingIssuerName(chain), words::missingIssuerRole());
        above->setIcon(nameColumn, look::icon(look::IconId::Help));
    }
    const std::size_t size = chain.path.size();
    const std::size_t leftOut = size > mostInPath ? size - mostInPath : 0;
    for (std::size_t i = 0; i < size; ++i) {
        const bool isLeftOut = i >= mostInPath / 2 && i < mostInPath / 2 + leftOut;
        if (isLeftOut && i > mostInPath / 2) {
            continue;
        }
        if (isLeftOut) {
            above = addWords(above, words::andMore(static_cast<std::int64_t>(leftOut)), {});
            continue;
        }
        const Certificate& certificate = chain.path[size - 1 - i];
        const auto role = roles.constFind(keyOfCertificate(certificate));
        const bool isInFile = role != roles.constEnd();
        const CertificateRole foreignRole =
            certificate.isRoot() ? CertificateRole::Root : CertificateRole::Intermediate;
        above = addCertificate(above, certificate,
                               {.role = isInFile ? *role : foreignRole,
                                .isOfThisComputer = !isInFile,
                                .isFlawed = chain.flawThumbprint == certificate.thumbprint().text()});
    }
    // The leaf is what the page is about.
    m_tree->setCurrentItem(m_tree->currentItem() != nullptr ? m_tree->currentItem() : above);
}

void ChainTree::addOthers(const certcore::PfxBundle& bundle, const certcore::CheckReport& report) {
    QSet<QString> seen;
    for (const certcore::ChainAssessment& chain : report.chains) {
        for (const Certificate& certificate : chain.path) {
            seen.insert(keyOfCertificate(certificate));
        }
    }
    QTreeWidgetItem* heading = nullptr;
    std::size_t count = 0;
    for (std::size_t i = 0; i < bundle.certificates.size(); ++i) {
        const Certificate& certificate = bundle.certificates[i].certificate;
        if (seen.contains(keyOfCertificate(certificate))) {
            continue;
        }
        seen.insert(keyOfCertificate(certificate));
        if (heading == nullptr) {
            heading = addWords(nullptr, words::alsoInTheFile(), {});
        }
        if (count++ < mostOthers) {
            const bool hasRole = i < report.roles.roles.size();
            addCertificate(heading, certificate, {.role = hasRole ? report.roles.roles[i] : CertificateRole::Other});
        }
    }
    if (count > mostOthers) {
        addWords(heading, words::andMore(static_cast<std::int64_t>(count - mostOthers)), {});
    }
}

QTreeWidgetItem* ChainTree::addCertificate(QTreeWidgetItem* above, const Certificate& certificate, const Node& node) {
    const QString role = node.isOfThisComputer ? words::roleOfThisComputer(node.role) : words::roleText(node.role);
    QTreeWidgetItem* item = addWords(above, words::certificateName(certificate), role);
    item->setIcon(nameColumn, look::icon(node.isFlawed ? look::IconId::Error : iconOf(node.role)));
    item->setData(nameColumn, numberOfShown, static_cast<int>(m_shown.size()));
    const QString details = words::certificateDetails(certificate);
    item->setToolTip(nameColumn, plainToolTip(details));
    item->setToolTip(roleColumn, plainToolTip(details));
    if (node.role == CertificateRole::Server) {
        item->setFont(nameColumn, look::strongFont(m_tree->font()));
    }
    m_shown.push_back(certificate);
    return item;
}

QTreeWidgetItem* ChainTree::addWords(QTreeWidgetItem* above, const QString& name, const QString& role) {
    const QStringList columns{name, role};
    auto* item = above != nullptr ? new QTreeWidgetItem(above, columns) : new QTreeWidgetItem(m_tree, columns);
    item->setToolTip(nameColumn, plainToolTip(name));
    return item;
}

void ChainTree::showDetails(const QTreeWidgetItem* item) {
    const QVariant number = item != nullptr ? item->data(nameColumn, numberOfShown) : QVariant();
    m_details->setVisible(number.isValid());
    if (!number.isValid()) {
        return;
    }
    const Certificate& certificate = m_shown.at(number.toUInt());
    const certcore::CertificateDetails& details = certificate.details();
    m_details->setRows({
        {.label = words::labelIssuedTo(), .value = text::shown(details.subject)},
        {.label = words::labelIssuedBy(), .value = text::shown(details.issuer)},
        {.label = words::labelValid(), .value = words::validityText(details.notBefore, details.notAfter)},
        {.label = words::labelThumbprint(),
         .value = text::shown(certificate.thumbprint().text()),
         .monospace = true,
         .copyable = true},
    });
}

}  // namespace wizard::widgets
