// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <optional>

#include "wizard/profile/profile.h"

namespace wizard {

/// Settings are the choices that the wizard remembers from one start to the next. Nothing secret is among them.
class Settings {
  public:
    /// Settings keeps them in an INI file, which is made with the first choice.
    explicit Settings(const QString& path) : m_file(path, QSettings::IniFormat) {}

    /// shortWay: the pages where nothing has to be decided are skipped.
    [[nodiscard]] bool shortWay() const;
    void setShortWay(bool shortWay);

    /// recentFolders are where PFX files were chosen lately, the latest first; five at most.
    [[nodiscard]] QStringList recentFolders() const;
    void addRecentFolder(const QString& folder);

    /// layout is how the product is installed here, as last answered.
    [[nodiscard]] std::optional<LayoutId> layout() const;
    void setLayout(LayoutId layout);

  private:
    QSettings m_file;
};

}  // namespace wizard
