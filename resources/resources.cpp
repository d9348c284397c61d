// SPDX-License-Identifier: Apache-2.0
#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function of the global namespace and therefore cannot stand inside another one.
static void registerEmbeddedFiles() {
    Q_INIT_RESOURCE(assistcert);
    Q_INIT_RESOURCE(help);
    Q_INIT_RESOURCE(translations);
    Q_INIT_RESOURCE(icons);
}

namespace resources {

void makeResourcesAvailable() {
    registerEmbeddedFiles();
}

}  // namespace resources
