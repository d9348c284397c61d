// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/fact_text.h"
#include "wizard/text/finding_families.h"
#include "wizard/text/value_text.h"

namespace wizard::text::findings {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

const QLatin1StringView wildcardStart("*.");

/// How a host stands to a wildcard that does not cover it (RFC 9525 6.3: the wildcard is exactly one label).
///
///     wildcard         host                relation
///     *.example.com    a.b.example.com     Deeper
///     *.example.com    example.com         Bare
///     *.example.com    a.example.org       Other
///     www.example.com  any                 Other
enum class WildcardRelation { Deeper, Bare, Other };

QString comparable(QString name) {
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name.toLower();
}

WildcardRelation relationTo(const QString& wildcard, const QString& host) {
    if (!wildcard.startsWith(wildcardStart)) {
        return WildcardRelation::Other;
    }
    const QString domain = comparable(wildcard.sliced(wildcardStart.size()));
    const QString name = comparable(host);
    if (name == domain) {
        return WildcardRelation::Bare;
    }
    const bool isBelow = name.endsWith(u'.' + domain);
    const QString front = isBelow ? name.chopped(domain.size() + 1) : QString();
    return front.contains(u'.') ? WildcardRelation::Deeper : WildcardRelation::Other;
}

/// A made-up certificate could list thousands; a reader needs the first few.
constexpr qsizetype mostNames = 5;

QString shownNames(const QStringList& names) {
    QStringList first;
    for (const QString& name : names.first(qMin(names.size(), mostNames))) {
        first.append(shownName(name));
    }
    const QString list = first.join(QStringLiteral(", "));
    return names.size() <= mostNames ? list : Words::tr("%1 and %2 more").arg(list).arg(names.size() - mostNames);
}

QString orderAnother(const QString& host) {
    return Words::tr("Ask the person who ordered the certificate for one that lists %1 as well.").arg(host);
}

QString explainNearest(const QString& nearest, const QString& host, const QString& domain) {
    switch (relationTo(nearest, host)) {
        case WildcardRelation::Deeper:
            return Words::tr(
                       "The nearest name in it is %1. The star stands for one label only, that is, for a text "
                       "without a dot; %2 has more than one in front of %3.")
                .arg(nearest, host, domain);
        case WildcardRelation::Bare:
            return Words::tr(
                       "The nearest name in it is %1. The star stands for one label, that is, for a text without "
                       "a dot; %2 has none in that place.")
                .arg(nearest, host);
        case WildcardRelation::Other:
            return Words::tr("The nearest name in it is %1. Check first that %2 is spelt correctly.")
                .arg(nearest, host);
    }
    return {};
}

}  // namespace

FindingText noWildcardOrSan(const Finding& finding) {
    const auto commonName = factText(finding, "common_name");
    const QStringList unusable = factList(finding, "unusable_names");
    const QString title =
        !unusable.isEmpty()
            ? Words::tr(
                  "This is neither a wildcard nor a SAN certificate: what it lists cannot be the name of a host: %1.")
                  .arg(shownNames(unusable))
        : commonName ? Words::tr(
                           "This is neither a wildcard nor a SAN certificate: %1 stands only in the common name, "
                           "which is not looked at any more.")
                           .arg(shownName(*commonName))
                     : Words::tr("This is neither a wildcard nor a SAN certificate: it lists no host name.");
    return {title,
            Words::tr("The product needs a wildcard or SAN certificate: SAN (subject alternative names) is the list of "
                      "the host names it is for, and a wildcard such as *.example.com in it stands for many. Ask the "
                      "person who ordered the certificate for one with every host name of the installation.")};
}

FindingText hostNotCovered(const Finding& finding) {
    const QString host = shownName(factTextOr(finding, "host", {}));
    const auto nearest = factText(finding, "nearest");
    const QString title = Words::tr("The certificate does not cover the host name %1.").arg(host);
    if (!nearest) {
        return {title, Words::tr("There are no names in it to compare with.") + u' ' + orderAnother(host)};
    }
    const QString domain = nearest->startsWith(wildcardStart) ? nearest->sliced(wildcardStart.size()) : *nearest;
    return {title, explainNearest(shownName(*nearest), host, domain) + u' ' + orderAnother(host)};
}

FindingText wildcardTooBroad(const Finding& finding) {
    return {Words::tr("The wildcard is too broad: %1.").arg(factTextOr(finding, "name", QStringLiteral("*"))),
            Words::tr("Browsers refuse a wildcard directly under a public ending such as .com or .co.uk. Ask the "
                      "person who ordered the certificate for one with your own domain behind the star, such as "
                      "*.example.com.")};
}

FindingText nameLost(const Finding& finding) {
    const auto name = factText(finding, "name");
    const QString names = name ? *name : factList(finding, "names").join(QStringLiteral(", "));
    const QString title =
        names.isEmpty() ? Words::tr("The installed certificate covers a name that this one does not.")
                        : Words::tr("The installed certificate covers names that this one does not: %1.").arg(names);
    return {title, Words::tr("Whoever still connects by such a name will see a warning. Ask the person who ordered the "
                             "certificate whether it was left out on purpose, and put the answer into the ticket.")};
}

}  // namespace wizard::text::findings
