// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pasted_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "certcore/cert/pasted_thumbprint.h"
#include "wizard/text/cli_text.h"
#include "wizard/text/error_text.h"
#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedThumbprintText)
};

bool isSha256Of(const QString& pasted, const certcore::Certificate& certificate) {
    static const QString hexDigits = QStringLiteral("0123456789ABCDEF");
    QString digits;
    for (const QChar c : pasted.toUpper()) {
        if (hexDigits.contains(c)) {
            digits += c;
        }
    }
    return digits.toStdString() == certificate.details().sha256;
}

Pasted unreadable(const QString& pasted, const certcore::Error& error, const ExpectedThumbprint& expected) {
    if (error.cause == certcore::ErrorCause::ThumbprintIsSha256 && isSha256Of(pasted, expected.certificate)) {
        return {PastedKind::Unreadable,
                Words::tr("This is the SHA-256 value of the new certificate, with 64 digits. What is needed is its "
                          "thumbprint, the SHA-1 value with 40 digits: copy it above.")};
    }
    return {PastedKind::Unreadable, describe(error).message()};
}

Pasted rightOne(const std::vector<std::string>& removed) {
    if (removed.empty()) {
        return {PastedKind::Right, Words::tr("Right: this is the thumbprint of the new certificate, as it is needed.")};
    }
    QStringList things;
    for (const std::string& entry : removed) {
        things += cli::removedThing(QString::fromStdString(entry));
    }
    return {PastedKind::NeedsCleaning,
            Words::tr("This is the thumbprint of the new certificate, but something in it does not belong there: %1. "
                      "Replace it by the one above: press Copy there, and paste that.")
                .arg(things.join(QStringLiteral(", ")))};
}

}  // namespace

Pasted readPasted(const QString& pasted, const ExpectedThumbprint& expected) {
    const auto read = certcore::readPastedThumbprint(pasted.toStdString());
    if (!read) {
        return unreadable(pasted, read.error(), expected);
    }
    if (read->thumbprint == expected.certificate.thumbprint()) {
        return rightOne(read->removed);
    }
    const auto old = std::ranges::find(expected.old, read->thumbprint, &certcore::Certificate::thumbprint);
    if (old != expected.old.end()) {
        return {PastedKind::OldOne,
                Words::tr("This is the thumbprint of the old certificate (%1, valid until %2). Replace it by the one "
                          "above.")
                    .arg(shown(old->details().subject), shownDate(certcore::toIsoTime(old->details().notAfter)))};
    }
    return {PastedKind::AnotherOne,
            Words::tr("This is the thumbprint of another certificate: neither of the new one nor of one that it "
                      "replaces. Replace it by the one above.")};
}

}  // namespace wizard::text
