// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/check_view.h"

#include <utility>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/widgets/comparison_text.h"

namespace wizard {

namespace words = text::check;

CheckView::CheckView(QWidget* parent)
    : QWidget(parent),
      m_findings(new widgets::FindingList(this)),
      m_comparisonHeading(headingLabel(text::widgets::comparisonHeading(), this)),
      m_comparison(new widgets::Comparison(this)),
      m_lifeHeading(headingLabel(words::lifeHeading(), this)),
      m_lifePlace(new QVBoxLayout),
      m_chainHeading(headingLabel(words::chainHeading(), this)),
      m_chain(new widgets::ChainTree(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::findingsHeading(), this));
    layout->addWidget(m_findings);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_comparisonHeading);
    layout->addWidget(m_comparison);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_lifeHeading);
    layout->addLayout(m_lifePlace);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_chainHeading);
    layout->addWidget(m_chain);
}

void CheckView::show(const Session& session) {
    const jobs::Checked& checked = *session.checked();
    m_findings->setFindings(checked.report.findings);
    const certcore::PfxCertificate* leaf = session.leaf();
    const bool replaces = leaf != nullptr && !checked.use.replaced.empty();
    m_comparisonHeading->setVisible(replaces);
    m_comparison->setVisible(replaces);
    if (replaces) {
        m_comparison->setCertificates(checked.use.replaced, leaf->certificate);
    }
    m_lifeHeading->setVisible(leaf != nullptr);
    delete std::exchange(m_life, nullptr);
    if (leaf != nullptr) {
        const certcore::CertificateDetails& details = leaf->certificate.details();
        m_life = new widgets::LifePicture(details.notBefore, details.notAfter, checked.options.now, this);
        m_lifePlace->addWidget(m_life);
    }
    const bool hasCertificates = !session.bundle()->certificates.empty();
    m_chainHeading->setVisible(hasCertificates);
    m_chain->setVisible(hasCertificates);
    m_chain->setChains(*session.bundle(), checked.report);
}

}  // namespace wizard
