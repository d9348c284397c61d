// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/help_page.h"

#include <QSet>
#include <QXmlStreamReader>

namespace translationtests {

namespace {

bool isShown(QStringView element) {
    static const QSet<QString> elements{"html", "head", "title", "meta", "body",  "h1", "h2", "p",  "ul", "ol",
                                        "li",   "b",    "i",     "code", "table", "tr", "th", "td", "a",  "br"};
    return elements.contains(element.toString());
}

void readAttributes(const QXmlStreamAttributes& attributes, HelpPage& page) {
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QString value = attribute.value().toString();
        if (attribute.name() == u"href") {
            page.links.append(value.section(u'#', 0, 0));
        } else if (attribute.name().startsWith(u"on") || attribute.name() == u"style") {
            page.faults.append(QStringLiteral("script"));
        }
        if (value.contains(u"//") || value.contains(u"mailto:")) {
            page.faults.append(QStringLiteral("outside"));
        }
    }
}

}  // namespace

HelpPage readHelpPage(const QByteArray& html) {
    HelpPage page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++page.counts[xml.name().toString()];
            if (!isShown(xml.name())) {
                page.faults.append(QStringLiteral("element ") + xml.name().toString());
            }
            readAttributes(xml.attributes(), page);
        }
    }
    if (xml.hasError()) {
        page.faults.append(QStringLiteral("xml"));
    }
    if (html.toLower().contains("http")) {
        page.faults.append(QStringLiteral("outside"));
    }
    if (page.counts.value(QStringLiteral("h1")) != 1 || page.counts.value(QStringLiteral("title")) != 1) {
        page.faults.append(QStringLiteral("heading"));
    }
    return page;
}

QStringList helpPageNames() {
    return {"index.html", "welcome.html",    "file.html",   "password.html",   "check.html", "store.html",
            "bind.html",  "completing.html", "result.html", "thumbprint.html", "live.html",  "computer.html"};
}

}  // namespace translationtests
