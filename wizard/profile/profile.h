// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

#include "wizard/profile/profile_error.h"

namespace wizard {

/// LayoutId is how the product is spread over servers, in the words of its manual.
enum class LayoutId {
    StandardBasic,   ///< Everything on one server.
    AdvancedCustom,  ///< Several servers.
};

/// Occasion is why the certificate is installed.
enum class Occasion {
    Install,  ///< First installation or upgrade: the product's installer does the rest.
    Renew,    ///< Between releases: binding and thumbprint are still to do.
};

/// Endpoint is a place of the product that serves the certificate.
struct Endpoint {
    QString name;
    std::uint16_t port = 0;
    std::optional<std::uint16_t> portOnOwnServer;  ///< Its port where it runs on a server of its own, if that differs.
};

/// Layout is what one way of installing the product has.
struct Layout {
    QString name;
    Endpoint managementSite;
    Endpoint connectionProctor;
};

/// ProfileStep is one thing to do after the import, with {placeholders} (see placeholdersOfSteps).
struct ProfileStep {
    QString text;
    std::optional<QString> link;
    std::vector<LayoutId> layouts;  ///< Where it applies; empty: everywhere.
    bool unlessBound = false;       ///< Needless where AssistCert has bound the certificate itself.
};

/// AdminPortal is the vendor's program that takes the thumbprint.
struct AdminPortal {
    QString name;
    std::optional<QString> address;    ///< Unknown unless an administrator wrote it into an own profile, as the next.
    std::optional<QStringList> steps;  ///< How a thumbprint is entered there, with {placeholders}.
};

/// Policy is what an administrator lets users do. The built-in profile allows everything.
struct Policy {
    bool allowExportable = true;  ///< To mark the private key as exportable.
    bool allowForce = true;       ///< To install against the verdict of the check.
    bool allowRemove = true;      ///< To remove a certificate; taking an import back is no removing.
};

/// Profile is everything that is particular to the product. Its texts are plain text.
struct Profile {
    QString productName;
    std::optional<QString> manual;  ///< Link to the vendor's manual.
    Layout standardBasic;
    Layout advancedCustom;
    bool wildcardOrSanRequired = true;
    QString t10Word;  ///< What names a T10 API certificate in subject or issuer.
    std::vector<ProfileStep> installSteps;
    std::vector<ProfileStep> renewSteps;
    AdminPortal adminPortal;
    Policy policy;
    std::optional<QStringList> servicesToRestart;  ///< nullopt: unknown; empty: none.
    QStringList keyRead;  ///< Accounts that have to read the private key, as Windows names them.

    [[nodiscard]] const Layout& layout(LayoutId id) const;
    [[nodiscard]] const std::vector<ProfileStep>& steps(Occasion occasion) const;
};

/// placeholdersOfSteps are the names that may stand in braces in the text of a step.
[[nodiscard]] const QStringList& placeholdersOfSteps();

/// builtInProfile is the profile that lies inside the program.
[[nodiscard]] std::expected<Profile, ProfileError> builtInProfile();

/// overriddenProfile is the built-in profile with the values that an administrator's JSON gives in their place. Objects
/// are merged, everything else (lists and null too) replaces; what the profile does not know is refused.
[[nodiscard]] std::expected<Profile, ProfileError> overriddenProfile(const QByteArray& json);

/// loadProfile is overriddenProfile with the contents of a file. The error carries its path.
[[nodiscard]] std::expected<Profile, ProfileError> loadProfile(const QString& path);

}  // namespace wizard
