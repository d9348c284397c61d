// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/error_text.h"

#include <QStringList>

#include "wizard/text/error_families.h"
#include "wizard/text/value_text.h"

namespace wizard::text {

QString ErrorText::message() const {
    QStringList parts{whatHappened, why, whatNow};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorText describe(const certcore::Error& error) {
    using certcore::ErrorCause;
    const QString subject = error.subject.empty() ? QStringLiteral("-") : shown(error.subject);
    // A table: one line for each cause, and no default, so that the compiler finds a missing one.
    // clang-format off
    switch (error.cause) {
        case ErrorCause::FileMissing: return errors::fileMissing(subject);
        case ErrorCause::FileAccessDenied: return errors::fileAccessDenied(subject);
        case ErrorCause::FileIsFolder: return errors::fileIsFolder(subject);
        case ErrorCause::FileIsNotRegular: return errors::fileIsNotRegular(subject);
        case ErrorCause::FileTooLarge: return errors::fileTooLarge(subject);
        case ErrorCause::FileReadFailed: return errors::fileReadFailed(subject);
        case ErrorCause::FileEmpty: return errors::fileEmpty();
        case ErrorCause::IsPemCertificate: return errors::isPemCertificate();
        case ErrorCause::IsPemPrivateKey: return errors::isPemPrivateKey();
        case ErrorCause::IsPemBundle: return errors::isPemBundle();
        case ErrorCause::IsPemRequest: return errors::isPemRequest();
        case ErrorCause::IsDerCertificate: return errors::isDerCertificate();
        case ErrorCause::IsDerPrivateKey: return errors::isDerPrivateKey();
        case ErrorCause::IsDerRequest: return errors::isDerRequest();
        case ErrorCause::IsPkcs7: return errors::isPkcs7();
        case ErrorCause::IsZip: return errors::isZip();
        case ErrorCause::IsJavaKeystore: return errors::isJavaKeystore();
        case ErrorCause::IsSerializedStore: return errors::isSerializedStore();
        case ErrorCause::IsBase64Pfx: return errors::isBase64Pfx();
        case ErrorCause::IsSomethingElse: return errors::isSomethingElse();
        case ErrorCause::PfxTruncated: return errors::pfxTruncated();
        case ErrorCause::PfxMalformed: return errors::pfxMalformed();
        case ErrorCause::PfxNestedTooDeep: return errors::pfxNestedTooDeep();
        case ErrorCause::PasswordWrong: return errors::passwordWrong();
        case ErrorCause::PasswordNotNeeded: return errors::passwordNotNeeded();
        case ErrorCause::PasswordHasSpace: return errors::passwordHasSpace();
        case ErrorCause::PasswordHasQuotes: return errors::passwordHasQuotes();
        case ErrorCause::PasswordWithCapsLock: return errors::passwordWithCapsLock();
        case ErrorCause::PasswordOnOtherKeyboard: return errors::passwordOnOtherKeyboard(subject);
        case ErrorCause::IntegrityFails: return errors::integrityFails();
        case ErrorCause::PasswordsDiffer: return errors::passwordsDiffer();
        case ErrorCause::UnsupportedMac: return errors::unsupportedMac(subject);
        case ErrorCause::UnsupportedCipher: return errors::unsupportedCipher(subject);
        case ErrorCause::SignedWithCertificate: return errors::signedWithCertificate();
        case ErrorCause::TooManyIterations: return errors::tooManyIterations(subject);
        case ErrorCause::PfxTooManyParts: return errors::pfxTooManyParts();
        case ErrorCause::StoreUnreachable: return errors::storeUnreachable(subject);
        case ErrorCause::StoreAccessDenied: return errors::storeAccessDenied(subject);
        case ErrorCause::StoreFull: return errors::storeFull(subject);
        case ErrorCause::StoreReadOnly: return errors::storeReadOnly(subject);
        case ErrorCause::StoreDamaged: return errors::storeDamaged(subject);
        case ErrorCause::StoreBusy: return errors::storeBusy(subject);
        case ErrorCause::StoreNotTrusted: return errors::storeNotTrusted(subject);
        case ErrorCause::StoreRefusedImport: return errors::storeRefusedImport(subject);
        case ErrorCause::KeyInUse: return errors::keyInUse(subject);
        case ErrorCause::KeyGrantsNotKept: return errors::keyGrantsNotKept(subject);
        case ErrorCause::KeyGrantsUnreadable: return errors::keyGrantsUnreadable(subject);
        case ErrorCause::KeyGrantsRefused: return errors::keyGrantsRefused(subject);
        case ErrorCause::AccountUnknown: return errors::accountUnknown(subject);
        case ErrorCause::ReadBackFailed: return errors::readBackFailed();
        case ErrorCause::TakeBackFailed: return errors::takeBackFailed(subject);
        case ErrorCause::CertificateNotInStore: return errors::certificateNotInStore(subject);
        case ErrorCause::CertificateOnlyForUser: return errors::certificateOnlyForUser(subject);
        case ErrorCause::CertificateNotInPfx: return errors::certificateNotInPfx(subject);
        case ErrorCause::ReceiptNotFound: return errors::receiptNotFound(subject);
        case ErrorCause::ReceiptAlreadyUndone: return errors::receiptAlreadyUndone(subject);
        case ErrorCause::ReceiptOutdated: return errors::receiptOutdated(subject);
        case ErrorCause::ReceiptDamaged: return errors::receiptDamaged(subject);
        case ErrorCause::NothingToUndo: return errors::nothingToUndo();
        case ErrorCause::CertificateBound: return errors::certificateBound(subject);
        case ErrorCause::BindingAccessDenied: return errors::bindingAccessDenied(subject);
        case ErrorCause::BindingKeyUnreachable: return errors::bindingKeyUnreachable(subject);
        case ErrorCause::BindingRefused: return errors::bindingRefused(subject);
        case ErrorCause::BindingsUnreadable: return errors::bindingsUnreadable(subject);
        case ErrorCause::BindingReadBackFailed: return errors::bindingReadBackFailed(subject);
        case ErrorCause::BindingChanged: return errors::bindingChanged(subject);
        case ErrorCause::BindingTakeBackFailed: return errors::bindingTakeBackFailed(subject);
        case ErrorCause::BindingIsCentral: return errors::bindingIsCentral(subject);
        case ErrorCause::BindingNeedsMachineStore: return errors::bindingNeedsMachineStore(subject);
        case ErrorCause::ReportFolderMissing: return errors::reportFolderMissing(subject);
        case ErrorCause::ReportAccessDenied: return errors::reportAccessDenied(subject);
        case ErrorCause::ReportDiskFull: return errors::reportDiskFull(subject);
        case ErrorCause::ReportNotWritten: return errors::reportNotWritten(subject);
        case ErrorCause::FindingsForbid: return errors::findingsForbid();
        case ErrorCause::FindingsMakeImpossible: return errors::findingsMakeImpossible();
        case ErrorCause::PolicyForbidsExportable: return errors::policyForbidsExportable();
        case ErrorCause::PolicyForbidsForce: return errors::policyForbidsForce();
        case ErrorCause::PolicyForbidsRemove: return errors::policyForbidsRemove();
        case ErrorCause::HostNotResolvable: return errors::hostNotResolvable(subject);
        case ErrorCause::NameLookupFailed: return errors::nameLookupFailed(subject);
        case ErrorCause::ConnectionRefused: return errors::connectionRefused(subject);
        case ErrorCause::ConnectTimedOut: return errors::connectTimedOut(subject);
        case ErrorCause::NetworkUnreachable: return errors::networkUnreachable(subject);
        case ErrorCause::ConnectionFailed: return errors::connectionFailed(subject);
        case ErrorCause::ServerSilent: return errors::serverSilent(subject);
        case ErrorCause::ServerSpeaksHttp: return errors::serverSpeaksHttp(subject);
        case ErrorCause::ServerSpeaksOtherwise: return errors::serverSpeaksOtherwise(subject);
        case ErrorCause::TlsNameRefused: return errors::tlsNameRefused(subject);
        case ErrorCause::TlsVersionRefused: return errors::tlsVersionRefused(subject);
        case ErrorCause::TlsRefused: return errors::tlsRefused(subject);
        case ErrorCause::TlsBroken: return errors::tlsBroken(subject);
        case ErrorCause::ClosedInHandshake: return errors::closedInHandshake(subject);
        case ErrorCause::ServedTooMuch: return errors::servedTooMuch(subject);
        case ErrorCause::NotOnThisPlatform: return errors::notOnThisPlatform(subject);
        case ErrorCause::PasswordMissing: return errors::passwordMissing();
        case ErrorCause::ThumbprintIsSha256: return errors::thumbprintIsSha256();
        case ErrorCause::ThumbprintWrongLength: return errors::thumbprintWrongLength(subject);
        case ErrorCause::ThumbprintWrongCharacter: return errors::thumbprintWrongCharacter(subject);
        case ErrorCause::UsageWrong: return errors::usageWrong(subject);
        case ErrorCause::Unexpected: return errors::unexpected();
        case ErrorCause::CancelledByUser: return errors::cancelledByUser();
    }
    // clang-format on
    return errors::unexpected();
}

}  // namespace wizard::text
