// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/encryption_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EncryptionText)
};

}  // namespace

QString encryptionSentence(const certcore::EncryptionSummary& encryption) {
    const auto& algorithm = encryption.key ? encryption.key : encryption.certificates;
    const auto& iterations = encryption.key ? encryption.keyIterations : encryption.certificateIterations;
    if (!algorithm) {
        return Words::tr("How it is encrypted can be seen when it is opened.");
    }
    const QString name = shown(*algorithm);
    return iterations ? Words::tr("Encrypted with %1, %2 rounds.").arg(name).arg(*iterations)
                      : Words::tr("Encrypted with %1.").arg(name);
}

}  // namespace wizard::text
