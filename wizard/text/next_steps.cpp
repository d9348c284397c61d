// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/next_steps.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "wizard/text/profile_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

const QLatin1StringView portalPlaceholder("{portal}");
const QLatin1StringView filePlaceholder("{file}");

bool appliesTo(const ProfileStep& step, std::optional<LayoutId> layout) {
    return step.layouts.empty() || !layout || std::ranges::find(step.layouts, *layout) != step.layouts.end();
}

/// All that a step can speak of.
struct Surroundings {
    const Profile& profile;
    const Layout& layout;
    const StepValues& values;
};

std::optional<QString> valueOf(const QString& placeholder, const Surroundings& around) {
    if (placeholder == u"product") {
        return around.profile.productName;
    }
    if (placeholder == u"portal") {
        return around.profile.adminPortal.name;
    }
    if (placeholder == u"site") {
        return profileText(around.layout.managementSite.name);
    }
    if (placeholder == u"port") {
        return QString::number(around.layout.managementSite.port);
    }
    if (placeholder == u"thumbprint") {
        return QString::fromStdString(around.values.thumbprint.text());
    }
    return placeholder == u"file" ? std::optional(shown(around.values.fileName)) : std::nullopt;
}

/// One pass from left to right: a value that happens to hold braces is not searched again.
QString filledIn(const QString& text, const Surroundings& around) {
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const auto value = valueOf(text.sliced(open + 1, close - open - 1), around);
        result += text.sliced(from, open - from) + value.value_or(text.sliced(open, close - open + 1));
        from = close + 1;
    }
    return result + text.sliced(from);
}

NextStep portalNote(const AdminPortal& portal) {
    return portal.address ? NextStep{Words::tr("%1 is found here.").arg(portal.name), *portal.address}
                          : NextStep{Words::tr("AssistCert does not know the address of %1: ask the administrator of "
                                               "this server for it.")
                                         .arg(portal.name),
                                     {}};
}

std::optional<NextStep> restartNote(const std::optional<QStringList>& services) {
    if (!services) {
        return NextStep{
            Words::tr("AssistCert does not know whether a service has to be restarted: ask the administrator "
                      "of this server if the old certificate is still shown."),
            {}};
    }
    if (services->isEmpty()) {
        return std::nullopt;
    }
    return NextStep{Words::tr("At the end restart these services: %1.").arg(services->join(QStringLiteral(", "))), {}};
}

}  // namespace

QString NextStep::sentence() const {
    return link.isEmpty() ? text : Words::tr("%1 Link: %2").arg(text, link);
}

std::vector<NextStep> nextSteps(const Profile& profile, Occasion occasion, std::optional<LayoutId> layout,
                                const StepValues& values) {
    const Surroundings around{profile, profile.layout(layout.value_or(LayoutId::StandardBasic)), values};
    std::vector<NextStep> steps;
    for (const ProfileStep& step : profile.steps(occasion)) {
        const bool isNeedless =
            (step.unlessBound && values.isBound) || (step.text.contains(filePlaceholder) && values.fileName.isEmpty());
        if (!appliesTo(step, layout) || isNeedless) {
            continue;
        }
        steps.push_back({filledIn(profileText(step.text), around), step.link.value_or(QString())});
        if (step.text.contains(portalPlaceholder)) {
            steps.push_back(portalNote(profile.adminPortal));
        }
    }
    if (const auto restart = restartNote(profile.servicesToRestart); restart && occasion == Occasion::Renew) {
        steps.push_back(*restart);
    }
    return steps;
}

std::vector<NextStep> thumbprintSteps(const Profile& profile, const StepValues& values) {
    const Surroundings around{profile, profile.standardBasic, values};
    std::vector<NextStep> steps{portalNote(profile.adminPortal)};
    if (profile.adminPortal.steps) {
        for (const QString& step : *profile.adminPortal.steps) {
            if (!step.contains(filePlaceholder) || !values.fileName.isEmpty()) {
                steps.push_back({filledIn(step, around), {}});
            }
        }
    } else {
        steps.push_back({Words::tr("There, replace the thumbprint of the renewed site by the one above, and save it. "
                                   "AssistCert does not know the names of the menus and fields: ask the administrator "
                                   "of this server for them."),
                         {}});
    }
    if (const auto restart = restartNote(profile.servicesToRestart)) {
        steps.push_back(*restart);
    }
    return steps;
}

}  // namespace wizard::text
