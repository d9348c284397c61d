// SPDX-License-Identifier: Apache-2.0
#include "wizard/restart.h"

#include <algorithm>
#include <array>

#include "wizard/elevation/universal_path.h"

namespace wizard {

namespace {

struct NamedTask {
    Task task;
    QLatin1StringView name;
};

constexpr std::array tasks{NamedTask{Task::Install, QLatin1StringView("install")},
                           NamedTask{Task::Renew, QLatin1StringView("renew")},
                           NamedTask{Task::Continue, QLatin1StringView("continue")},
                           NamedTask{Task::LookInside, QLatin1StringView("look")},
                           NamedTask{Task::ThisComputer, QLatin1StringView("computer")},
                           NamedTask{Task::Practise, QLatin1StringView("practise")}};

}  // namespace

QString taskName(Task task) {
    return std::ranges::find(tasks, task, &NamedTask::task)->name;
}

std::optional<Task> taskOf(const QString& name) {
    const auto* const found = std::ranges::find_if(tasks, [&](const NamedTask& one) { return one.name == name; });
    return found == tasks.end() ? std::nullopt : std::optional(found->task);
}

QStringList restartArguments(const Session& session, Task task, const std::optional<certcore::Thumbprint>& installed) {
    QStringList arguments{QStringLiteral("--task"),  taskName(task),           QStringLiteral("--store"),
                          QStringLiteral("machine"), QStringLiteral("--lang"), session.services().language};
    if (installed) {
        arguments += {QStringLiteral("--installed"), QString::fromStdString(installed->text())};
    } else if (session.file() && !session.practice()) {
        arguments += elevation::universalPath(QString::fromStdU16String(session.file()->path.u16string()));
    }
    return arguments;
}

}  // namespace wizard
