// SPDX-License-Identifier: Apache-2.0
// How profile.cpp reads the values of its JSON. Not for use elsewhere.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "wizard/profile/profile_error.h"

namespace wizard {

/// ProfileReader takes values out of one JSON object and checks them strictly. The first fault is kept, where all
/// readers of one document can see it; after that the values are of no use.
class ProfileReader {
  public:
    /// The object has to have every required key, may have the optional ones, and no other.
    ProfileReader(const nlohmann::json& value, QString key, std::optional<ProfileError>& fault,
                  std::initializer_list<const char*> required, std::initializer_list<const char*> optional = {});

    [[nodiscard]] QString text(const char* key);
    [[nodiscard]] std::optional<QString> textOrNull(const char* key);
    [[nodiscard]] std::optional<QString> linkOrNull(const char* key);
    [[nodiscard]] std::optional<QStringList> textsOrNull(const char* key);
    [[nodiscard]] bool truth(const char* key);
    [[nodiscard]] std::uint16_t port(const char* key);
    [[nodiscard]] std::optional<std::uint16_t> portOrNull(const char* key);

    /// list is the values of a list; empty where it is none.
    [[nodiscard]] const nlohmann::json& list(const char* key);

    /// value is a part for another reader, and keyOf the path of it.
    [[nodiscard]] const nlohmann::json& value(const char* key) const;
    [[nodiscard]] QString keyOf(std::string_view key) const;

    /// isNull says of a key that it is absent or null.
    [[nodiscard]] bool isNull(const char* key) const { return value(key).is_null(); }

    /// fail keeps a fault, unless there is one already.
    void fail(ProfileFault what, const QString& key, const QString& subject = {});

  private:
    [[nodiscard]] QString checkedText(const nlohmann::json& value, const QString& key);

    const nlohmann::json& m_object;
    QString m_key;
    std::optional<ProfileError>& m_fault;
};

}  // namespace wizard
