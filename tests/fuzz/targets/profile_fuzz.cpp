// SPDX-License-Identifier: Apache-2.0
// An administrator's own profile.
#include <algorithm>
#include <optional>

#include "tests/fuzz/invariant.h"
#include "wizard/profile/profile.h"

namespace {

using fuzzing::demand;
using wizard::Endpoint;
using wizard::Layout;
using wizard::Profile;
using wizard::ProfileError;
using wizard::ProfileFault;
using wizard::ProfileStep;

void checkText(const QString& text) {
    demand(!text.trimmed().isEmpty(), "a text can be seen");
    demand(text.size() <= 1000, "a text is a sentence");
    demand(std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; }),
           "a text has no control characters");
}

void checkLink(const std::optional<QString>& link) {
    if (link) {
        checkText(*link);
        demand(link->startsWith(u"http://", Qt::CaseInsensitive) || link->startsWith(u"https://", Qt::CaseInsensitive),
               "a link leads to the web");
    }
}

void checkTexts(const std::optional<QStringList>& texts) {
    std::ranges::for_each(texts.value_or(QStringList()), checkText);
}

void checkEndpoint(const Endpoint& endpoint) {
    checkText(endpoint.name);
    demand(endpoint.port > 0 && endpoint.portOnOwnServer != 0, "a port is none of 0");
}

void checkLayout(const Layout& layout) {
    checkText(layout.name);
    checkEndpoint(layout.managementSite);
    checkEndpoint(layout.connectionProctor);
}

// A pair of braces with none between them is a placeholder.
void checkPlaceholders(const QString& text) {
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        const qsizetype another = text.indexOf(u'{', open + 1);
        if (close >= 0 && (another < 0 || another > close)) {
            demand(wizard::placeholdersOfSteps().contains(text.mid(open + 1, close - open - 1)),
                   "a placeholder in a step is a known one");
        }
    }
}

void checkSteps(const std::vector<ProfileStep>& steps) {
    for (const ProfileStep& step : steps) {
        checkText(step.text);
        checkLink(step.link);
        checkPlaceholders(step.text);
    }
}

void checkProfile(const Profile& profile) {
    checkText(profile.productName);
    checkLink(profile.manual);
    checkLayout(profile.standardBasic);
    checkLayout(profile.advancedCustom);
    checkText(profile.t10Word);
    checkSteps(profile.installSteps);
    checkSteps(profile.renewSteps);
    checkText(profile.adminPortal.name);
    checkLink(profile.adminPortal.address);
    checkTexts(profile.adminPortal.steps);
    checkTexts(profile.servicesToRestart);
    checkTexts(profile.keyRead);
}

bool isAboutWholeFile(ProfileFault fault) {
    return fault == ProfileFault::NotJson || fault == ProfileFault::TooDeep || fault == ProfileFault::NumberTooLarge ||
           fault == ProfileFault::NotAnObject;
}

void checkRefused(const ProfileError& error, const QByteArray& bytes) {
    demand(error.fault != ProfileFault::FileUnreadable && error.fault != ProfileFault::FileTooLarge,
           "bytes are no file");
    demand(error.path.isEmpty(), "bytes have no path");
    demand(!error.key.isEmpty() || isAboutWholeFile(error.fault) || bytes.contains("\"\""), "a fault is somewhere");
    if (error.fault == ProfileFault::NotJson) {
        const int line = error.subject.toInt();
        demand(line >= 1 && line <= bytes.count('\n') + 1, "the line is one of the file's");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto profile = wizard::overriddenProfile(bytes);
    if (profile) {
        checkProfile(*profile);
    } else {
        checkRefused(profile.error(), bytes);
    }
    return 0;
}
