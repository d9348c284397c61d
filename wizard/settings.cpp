// SPDX-License-Identifier: Apache-2.0
#include "wizard/settings.h"

namespace wizard {

namespace {

constexpr QLatin1StringView shortWayKey("short_way");
constexpr QLatin1StringView foldersKey("recent_folders");
constexpr QLatin1StringView layoutKey("layout");
constexpr QLatin1StringView standardBasic("standard-basic");
constexpr QLatin1StringView advancedCustom("advanced-custom");
constexpr qsizetype mostFolders = 5;

}  // namespace

bool Settings::shortWay() const {
    return m_file.value(shortWayKey, false).toBool();
}

void Settings::setShortWay(bool shortWay) {
    m_file.setValue(shortWayKey, shortWay);
}

QStringList Settings::recentFolders() const {
    const QStringList folders = m_file.value(foldersKey).toStringList();
    return folders.first(qMin(mostFolders, folders.size()));
}

void Settings::addRecentFolder(const QString& folder) {
    QStringList folders = recentFolders();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_file.setValue(foldersKey, folders.first(qMin(mostFolders, folders.size())));
}

std::optional<LayoutId> Settings::layout() const {
    const QString name = m_file.value(layoutKey).toString();
    if (name == standardBasic) {
        return LayoutId::StandardBasic;
    }
    return name == advancedCustom ? std::optional(LayoutId::AdvancedCustom) : std::nullopt;
}

void Settings::setLayout(LayoutId layout) {
    m_file.setValue(layoutKey, QString(layout == LayoutId::StandardBasic ? standardBasic : advancedCustom));
}

}  // namespace wizard
