// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace translationtests {

/// HelpPage is what a test looks at in a page of the help.
struct HelpPage {
    QStringList faults;         ///< What it holds and must not: "xml", "script", "outside", "heading", "element x" …
    QStringList links;          ///< File names of other pages.
    QMap<QString, int> counts;  ///< How many h1, h2, li, tr … there are.
};

/// readHelpPage judges a page: well-formed XML, elements that QTextBrowser shows, one h1, a title, nothing from
/// outside.
[[nodiscard]] HelpPage readHelpPage(const QByteArray& html);

/// helpPageNames are the pages that every language has to have, such as "welcome.html".
[[nodiscard]] QStringList helpPageNames();

}  // namespace translationtests
