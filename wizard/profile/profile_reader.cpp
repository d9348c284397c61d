// SPDX-License-Identifier: Apache-2.0
#include "wizard/profile/profile_reader.h"

#include <QUrl>
#include <algorithm>
#include <limits>
#include <string>

namespace wizard {
namespace {

constexpr qsizetype longestText = 1000;

const nlohmann::json nothing = nullptr;
const nlohmann::json noValues = nlohmann::json::array();

bool has(std::initializer_list<const char*> keys, const std::string& key) {
    return std::ranges::any_of(keys, [&key](const char* known) { return key == known; });
}

bool isPlain(const QString& text) {
    return std::ranges::none_of(text, [](QChar character) {
        const auto category = character.category();
        return category == QChar::Other_Control || category == QChar::Other_Format ||
               category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    });
}

bool isWebLink(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

}  // namespace

ProfileReader::ProfileReader(const nlohmann::json& value, QString key, std::optional<ProfileError>& fault,
                             std::initializer_list<const char*> required, std::initializer_list<const char*> optional)
    : m_object(value), m_key(std::move(key)), m_fault(fault) {
    if (!value.is_object()) {
        fail(ProfileFault::NotAnObject, m_key);
        return;
    }
    for (const auto& [name, ignored] : value.items()) {
        if (!has(required, name) && !has(optional, name)) {
            fail(ProfileFault::UnknownKey, keyOf(name));
        }
    }
    for (const char* name : required) {
        if (!value.contains(name)) {
            fail(ProfileFault::MissingKey, keyOf(name));
        }
    }
}

void ProfileReader::fail(ProfileFault what, const QString& key, const QString& subject) {
    if (!m_fault) {
        m_fault = ProfileError{what, key, subject, {}};
    }
}

const nlohmann::json& ProfileReader::value(const char* key) const {
    if (!m_object.is_object()) {
        return nothing;
    }
    const auto found = m_object.find(key);
    return found == m_object.end() ? nothing : *found;
}

QString ProfileReader::keyOf(std::string_view key) const {
    const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    return m_key.isEmpty() ? name : m_key + u'.' + name;
}

QString ProfileReader::checkedText(const nlohmann::json& value, const QString& key) {
    if (!value.is_string()) {
        fail(ProfileFault::NotAText, key);
        return {};
    }
    const QString text = QString::fromStdString(value.get_ref<const std::string&>());
    if (text.trimmed().isEmpty()) {
        fail(ProfileFault::TextEmpty, key);
    } else if (text.size() > longestText) {
        fail(ProfileFault::TextTooLong, key);
    } else if (!isPlain(text)) {
        fail(ProfileFault::TextNotPlain, key);
    }
    return text;
}

QString ProfileReader::text(const char* key) {
    return checkedText(value(key), keyOf(key));
}

std::optional<QString> ProfileReader::textOrNull(const char* key) {
    return isNull(key) ? std::nullopt : std::optional(text(key));
}

std::optional<QString> ProfileReader::linkOrNull(const char* key) {
    const auto link = textOrNull(key);
    if (link && !isWebLink(*link)) {
        fail(ProfileFault::NotALink, keyOf(key), *link);
    }
    return link;
}

std::optional<QStringList> ProfileReader::textsOrNull(const char* key) {
    if (isNull(key)) {
        return std::nullopt;
    }
    QStringList texts;
    for (const auto& entry : list(key)) {
        texts.append(checkedText(entry, keyOf(key)));
    }
    return texts;
}

bool ProfileReader::truth(const char* key) {
    if (!value(key).is_boolean()) {
        fail(ProfileFault::NotATruthValue, keyOf(key));
        return false;
    }
    return value(key).get<bool>();
}

std::uint16_t ProfileReader::port(const char* key) {
    // nlohmann keeps what is written without a sign as unsigned: -1, 443.0 and "443" are all something else.
    const auto& number = value(key);
    const bool isPort = number.is_number_unsigned() && number.get<std::uint64_t>() >= 1 &&
                        number.get<std::uint64_t>() <= std::numeric_limits<std::uint16_t>::max();
    if (!isPort) {
        fail(ProfileFault::NotAPort, keyOf(key));
        return 0;
    }
    return number.get<std::uint16_t>();
}

std::optional<std::uint16_t> ProfileReader::portOrNull(const char* key) {
    return isNull(key) ? std::nullopt : std::optional(port(key));
}

const nlohmann::json& ProfileReader::list(const char* key) {
    if (!value(key).is_array()) {
        fail(ProfileFault::NotAList, keyOf(key));
        return noValues;
    }
    return value(key);
}

}  // namespace wizard
