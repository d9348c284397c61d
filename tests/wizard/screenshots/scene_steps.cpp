// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/screenshots/scene_steps.h"

#include <QScrollArea>
#include <QScrollBar>

namespace screenshots {

const QString password = QStringLiteral("assist");
const QString coveredHost = QStringLiteral("assist.example.com");

void toPassword(Stage& stage, const std::string& fixture) {
    stage.open(fixture);
    stage.next();
    stage.next();
}

void toCheck(Stage& stage, const std::string& fixture) {
    toPassword(stage, fixture);
    stage.typePassword(password);
    stage.next();
}

void toCompleting(Stage& stage) {
    toCheck(stage, "good.pfx");
    stage.typeHost(coveredHost);
    while (stage.window().page()->id() != wizard::PageId::Completing) {
        stage.next();
    }
}

void importGood(Stage& stage) {
    toCompleting(stage);
    stage.next();
}

void scrollDown(Stage& stage) {
    for (QScrollArea* area : stage.window().findChildren<QScrollArea*>()) {
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
}

}  // namespace screenshots
