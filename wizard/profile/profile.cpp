// SPDX-License-Identifier: Apache-2.0
#include "wizard/profile/profile.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "resources/resources.h"
#include "wizard/profile/profile_json.h"
#include "wizard/profile/profile_reader.h"

namespace wizard {
namespace {

using nlohmann::json;
using Fault = std::optional<ProfileError>;

constexpr int knownSchema = 1;
const char* const builtInPath = ":/profiles/workspace-one-assist.json";

Endpoint readEndpoint(const json& value, const QString& key, Fault& fault) {
    ProfileReader reader(value, key, fault, {"name", "port", "port_on_own_server"});
    return {reader.text("name"), reader.port("port"), reader.portOrNull("port_on_own_server")};
}

Layout readLayout(const json& value, const QString& key, Fault& fault) {
    ProfileReader reader(value, key, fault, {"name", "management_site", "connection_proctor"});
    return {reader.text("name"), readEndpoint(reader.value("management_site"), reader.keyOf("management_site"), fault),
            readEndpoint(reader.value("connection_proctor"), reader.keyOf("connection_proctor"), fault)};
}

void checkPlaceholders(const QString& text, const QString& key, ProfileReader& reader) {
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!placeholdersOfSteps().contains(name)) {
            reader.fail(ProfileFault::UnknownPlaceholder, key, name);
        }
    }
}

std::vector<LayoutId> readLayoutIds(ProfileReader& reader) {
    std::vector<LayoutId> layouts;
    for (const QString& name : reader.textsOrNull("layouts").value_or(QStringList())) {
        if (name == u"standard-basic") {
            layouts.push_back(LayoutId::StandardBasic);
        } else if (name == u"advanced-custom") {
            layouts.push_back(LayoutId::AdvancedCustom);
        } else {
            reader.fail(ProfileFault::UnknownLayout, reader.keyOf("layouts"), name);
        }
    }
    return layouts;
}

std::vector<ProfileStep> readSteps(const json& list, const QString& key, Fault& fault) {
    std::vector<ProfileStep> steps;
    for (const auto& entry : list) {
        const QString entryKey = QStringLiteral("%1[%2]").arg(key).arg(steps.size());
        ProfileReader reader(entry, entryKey, fault, {"text"}, {"link", "layouts", "unless_bound"});
        steps.push_back({reader.text("text"), reader.linkOrNull("link"), readLayoutIds(reader),
                         !reader.isNull("unless_bound") && reader.truth("unless_bound")});
        checkPlaceholders(steps.back().text, reader.keyOf("text"), reader);
    }
    return steps;
}

void readProduct(const json& value, Profile& profile, Fault& fault) {
    ProfileReader reader(value, QStringLiteral("product"), fault, {"name", "manual"});
    profile.productName = reader.text("name");
    profile.manual = reader.linkOrNull("manual");
}

void readLayouts(const json& value, Profile& profile, Fault& fault) {
    const ProfileReader reader(value, QStringLiteral("layouts"), fault, {"standard-basic", "advanced-custom"});
    profile.standardBasic = readLayout(reader.value("standard-basic"), reader.keyOf("standard-basic"), fault);
    profile.advancedCustom = readLayout(reader.value("advanced-custom"), reader.keyOf("advanced-custom"), fault);
}

void readNextSteps(const json& value, Profile& profile, Fault& fault) {
    ProfileReader reader(value, QStringLiteral("next_steps"), fault, {"install", "renew"});
    profile.installSteps = readSteps(reader.list("install"), reader.keyOf("install"), fault);
    profile.renewSteps = readSteps(reader.list("renew"), reader.keyOf("renew"), fault);
}

void readRules(const json& nameRules, const json& t10, Profile& profile, Fault& fault) {
    ProfileReader names(nameRules, QStringLiteral("name_rules"), fault, {"wildcard_or_san_required"});
    profile.wildcardOrSanRequired = names.truth("wildcard_or_san_required");
    ProfileReader word(t10, QStringLiteral("t10"), fault, {"word"});
    profile.t10Word = word.text("word");
}

AdminPortal readPortal(const json& value, Fault& fault) {
    ProfileReader reader(value, QStringLiteral("admin_portal"), fault, {"name", "address", "steps"});
    AdminPortal portal{reader.text("name"), reader.linkOrNull("address"), reader.textsOrNull("steps")};
    for (const QString& step : portal.steps.value_or(QStringList())) {
        checkPlaceholders(step, reader.keyOf("steps"), reader);
    }
    return portal;
}

Policy readPolicy(const json& value, Fault& fault) {
    ProfileReader reader(value, QStringLiteral("policy"), fault, {"allow_exportable", "allow_force", "allow_remove"});
    return {reader.truth("allow_exportable"), reader.truth("allow_force"), reader.truth("allow_remove")};
}

std::expected<Profile, ProfileError> readProfile(const json& document) {
    Fault fault;
    Profile profile;
    ProfileReader reader(document, {}, fault,
                         {"schema", "product", "layouts", "name_rules", "t10", "next_steps", "admin_portal",
                          "services_to_restart", "policy", "key_read"});
    readProduct(reader.value("product"), profile, fault);
    readLayouts(reader.value("layouts"), profile, fault);
    readRules(reader.value("name_rules"), reader.value("t10"), profile, fault);
    readNextSteps(reader.value("next_steps"), profile, fault);
    profile.adminPortal = readPortal(reader.value("admin_portal"), fault);
    profile.policy = readPolicy(reader.value("policy"), fault);
    profile.servicesToRestart = reader.textsOrNull("services_to_restart");
    profile.keyRead = reader.textsOrNull("key_read").value_or(QStringList());
    if (fault) {
        return std::unexpected(*fault);
    }
    return profile;
}

/// checkSchema comes before everything else: with another schema every other complaint would mislead.
std::optional<ProfileError> checkSchema(const json& document) {
    if (!document.is_object()) {
        return ProfileError{ProfileFault::NotAnObject, {}, {}, {}};
    }
    const auto schema = document.find("schema");
    if (schema == document.end()) {
        return ProfileError{ProfileFault::MissingKey, QStringLiteral("schema"), {}, {}};
    }
    if (!schema->is_number_unsigned() || *schema != knownSchema) {
        return ProfileError{
            ProfileFault::UnknownSchema, QStringLiteral("schema"), QString::fromStdString(schema->dump()).left(40), {}};
    }
    return std::nullopt;
}

std::expected<json, ProfileError> builtInDocument() {
    resources::makeResourcesAvailable();
    const auto bytes = readProfileFile(QString::fromLatin1(builtInPath));
    return bytes ? parseProfileJson(*bytes) : std::unexpected(bytes.error());
}

template <typename T>
std::expected<T, ProfileError> withPath(std::expected<T, ProfileError> result, const QString& path) {
    if (!result) {
        result.error().path = path;
    }
    return result;
}

}  // namespace

const Layout& Profile::layout(LayoutId id) const {
    return id == LayoutId::StandardBasic ? standardBasic : advancedCustom;
}

const std::vector<ProfileStep>& Profile::steps(Occasion occasion) const {
    return occasion == Occasion::Install ? installSteps : renewSteps;
}

const QStringList& placeholdersOfSteps() {
    static const QStringList names{QStringLiteral("product"), QStringLiteral("site"),       QStringLiteral("port"),
                                   QStringLiteral("portal"),  QStringLiteral("thumbprint"), QStringLiteral("file")};
    return names;
}

std::expected<Profile, ProfileError> builtInProfile() {
    const auto document = builtInDocument();
    auto profile = document ? readProfile(*document) : std::unexpected(document.error());
    return withPath(std::move(profile), QString::fromLatin1(builtInPath));
}

std::expected<Profile, ProfileError> overriddenProfile(const QByteArray& json) {
    const auto patch = parseProfileJson(json);
    if (!patch) {
        return std::unexpected(patch.error());
    }
    if (auto fault = checkSchema(*patch)) {
        return std::unexpected(*fault);
    }
    auto document = builtInDocument();
    if (!document) {
        return std::unexpected(document.error());
    }
    mergeProfileJson(*document, *patch);
    return readProfile(*document);
}

std::expected<Profile, ProfileError> loadProfile(const QString& path) {
    const auto bytes = readProfileFile(path);
    auto profile = bytes ? overriddenProfile(*bytes) : std::unexpected(bytes.error());
    return withPath(std::move(profile), path);
}

}  // namespace wizard
