// SPDX-License-Identifier: Apache-2.0
#include "wizard/profile/profile_json.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wizard {
namespace {

using nlohmann::json;

constexpr qint64 largestFile = qint64{256} * 1024;

/// The deepest value of a profile, a layout of a step, lies five levels down. nlohmann copies and prints recursively,
/// so that the depth of somebody's file must not decide how much stack that takes.
constexpr int deepestLevel = 16;

/// Watches a parse for what JSON allows and a profile does not.
class StrictParse {
  public:
    /// operator() is called by nlohmann at each event; false drops the value.
    bool operator()(int depth, json::parse_event_t event, const json& parsed) {
        if (depth > deepestLevel) {
            fail({ProfileFault::TooDeep, {}, {}, {}});
            return false;
        }
        if (event == json::parse_event_t::object_start) {
            m_keys.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            m_keys.pop_back();
        } else if (event == json::parse_event_t::key && !m_keys.back().insert(parsed.get<std::string>()).second) {
            fail({ProfileFault::KeyTwice, QString::fromStdString(parsed.get<std::string>()), {}, {}});
        }
        return true;
    }

    [[nodiscard]] const std::optional<ProfileError>& fault() const { return m_fault; }

  private:
    void fail(const ProfileError& error) {
        if (!m_fault) {
            m_fault = error;
        }
    }

    std::vector<std::set<std::string>> m_keys;
    std::optional<ProfileError> m_fault;
};

std::unexpected<ProfileError> failed(ProfileFault fault, const QString& subject = {}) {
    return std::unexpected(ProfileError{fault, {}, subject, {}});
}

}  // namespace

std::expected<QByteArray, ProfileError> readProfileFile(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failed(ProfileFault::FileUnreadable);
    }
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return failed(ProfileFault::FileUnreadable);
    }
    if (bytes.size() > largestFile) {
        return failed(ProfileFault::FileTooLarge);
    }
    return bytes;
}

std::expected<json, ProfileError> parseProfileJson(const QByteArray& bytes) {
    StrictParse strict;
    try {
        json document = json::parse(bytes.begin(), bytes.end(), std::ref(strict));
        if (const auto& fault = strict.fault()) {
            return std::unexpected(*fault);
        }
        return document;
    } catch (const json::out_of_range&) {
        return failed(ProfileFault::NumberTooLarge);
    } catch (const json::parse_error& error) {
        const auto read = bytes.first(std::min(static_cast<qsizetype>(error.byte), bytes.size()));
        return failed(ProfileFault::NotJson, QString::number(read.count('\n') + 1));
    }
}

void mergeProfileJson(json& base, const json& patch) {
    for (const auto& [key, value] : patch.items()) {
        if (value.is_object() && base.contains(key) && base[key].is_object()) {
            mergeProfileJson(base[key], value);
        } else {
            base[key] = value;
        }
    }
}

}  // namespace wizard
