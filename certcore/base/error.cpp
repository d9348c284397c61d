// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/error.h"

namespace certcore {

ErrorCode codeOf(ErrorCause cause) {
    switch (cause) {
        case ErrorCause::FileMissing:
        case ErrorCause::FileAccessDenied:
        case ErrorCause::FileIsFolder:
        case ErrorCause::FileIsNotRegular:
        case ErrorCause::FileTooLarge:
        case ErrorCause::FileReadFailed:
            return ErrorCode::FileUnreadable;
        case ErrorCause::FileEmpty:
        case ErrorCause::IsPemCertificate:
        case ErrorCause::IsPemPrivateKey:
        case ErrorCause::IsPemBundle:
        case ErrorCause::IsPemRequest:
        case ErrorCause::IsDerCertificate:
        case ErrorCause::IsDerPrivateKey:
        case ErrorCause::IsDerRequest:
        case ErrorCause::IsPkcs7:
        case ErrorCause::IsZip:
        case ErrorCause::IsJavaKeystore:
        case ErrorCause::IsSerializedStore:
        case ErrorCause::IsBase64Pfx:
        case ErrorCause::IsSomethingElse:
            return ErrorCode::NotAPfx;
        case ErrorCause::PfxTruncated:
        case ErrorCause::PfxMalformed:
        case ErrorCause::PfxNestedTooDeep:
            return ErrorCode::Malformed;
        case ErrorCause::PasswordWrong:
            return ErrorCode::WrongPassword;
        case ErrorCause::PasswordsDiffer:
        case ErrorCause::UnsupportedMac:
        case ErrorCause::UnsupportedCipher:
        case ErrorCause::SignedWithCertificate:
            return ErrorCode::UnsupportedEncryption;
        case ErrorCause::TooManyIterations:
        case ErrorCause::PfxTooManyParts:
            return ErrorCode::TooCostly;
        case ErrorCause::StoreUnreachable:
        case ErrorCause::StoreFull:
        case ErrorCause::StoreReadOnly:
        case ErrorCause::StoreDamaged:
        case ErrorCause::StoreBusy:
        case ErrorCause::StoreRefusedImport:
        case ErrorCause::KeyInUse:
        case ErrorCause::ReadBackFailed:
        case ErrorCause::TakeBackFailed:
        case ErrorCause::ReceiptDamaged:
        case ErrorCause::ReportDiskFull:
        case ErrorCause::ReportNotWritten:
            return ErrorCode::StoreUnavailable;
        case ErrorCause::BindingKeyUnreachable:
        case ErrorCause::BindingRefused:
        case ErrorCause::BindingsUnreadable:
        case ErrorCause::BindingReadBackFailed:
        case ErrorCause::BindingChanged:
        case ErrorCause::BindingTakeBackFailed:
            return ErrorCode::BindingFailed;
        case ErrorCause::BindingAccessDenied:
        case ErrorCause::StoreAccessDenied:
        case ErrorCause::StoreNotTrusted:
        case ErrorCause::ReportAccessDenied:
            return ErrorCode::AccessDenied;
        case ErrorCause::CertificateNotInStore:
        case ErrorCause::CertificateOnlyForUser:
        case ErrorCause::CertificateNotInPfx:
        case ErrorCause::ReceiptNotFound:
        case ErrorCause::ReceiptAlreadyUndone:
        case ErrorCause::ReceiptOutdated:
        case ErrorCause::NothingToUndo:
        case ErrorCause::ReportFolderMissing:
            return ErrorCode::NotFound;
        case ErrorCause::BindingIsCentral:
        case ErrorCause::CertificateBound:
        case ErrorCause::FindingsForbid:
        case ErrorCause::FindingsMakeImpossible:
        case ErrorCause::PolicyForbidsExportable:
        case ErrorCause::PolicyForbidsForce:
        case ErrorCause::PolicyForbidsRemove:
            return ErrorCode::Refused;
        case ErrorCause::HostNotResolvable:
        case ErrorCause::NameLookupFailed:
        case ErrorCause::ConnectionRefused:
        case ErrorCause::ConnectTimedOut:
        case ErrorCause::NetworkUnreachable:
        case ErrorCause::ConnectionFailed:
        case ErrorCause::ServerSilent:
        case ErrorCause::ServerSpeaksHttp:
        case ErrorCause::ServerSpeaksOtherwise:
        case ErrorCause::TlsNameRefused:
        case ErrorCause::TlsVersionRefused:
        case ErrorCause::TlsRefused:
        case ErrorCause::TlsBroken:
        case ErrorCause::ClosedInHandshake:
        case ErrorCause::ServedTooMuch:
            return ErrorCode::ConnectFailed;
        case ErrorCause::BindingNeedsMachineStore:
        case ErrorCause::NotOnThisPlatform:
        case ErrorCause::NotInThisVersion:
            return ErrorCode::NotSupported;
        case ErrorCause::PasswordMissing:
        case ErrorCause::ThumbprintIsSha256:
        case ErrorCause::ThumbprintWrongLength:
        case ErrorCause::ThumbprintWrongCharacter:
        case ErrorCause::UsageWrong:
            return ErrorCode::Usage;
        case ErrorCause::Unexpected:
            return ErrorCode::Internal;
        case ErrorCause::CancelledByUser:
            return ErrorCode::Cancelled;
    }
    return ErrorCode::Internal;
}

std::string_view codeName(ErrorCode code) {
    switch (code) {
        case ErrorCode::FileUnreadable:
            return "file-unreadable";
        case ErrorCode::NotAPfx:
            return "not-a-pfx";
        case ErrorCode::Malformed:
            return "malformed";
        case ErrorCode::WrongPassword:
            return "wrong-password";
        case ErrorCode::UnsupportedEncryption:
            return "unsupported-encryption";
        case ErrorCode::TooCostly:
            return "too-costly";
        case ErrorCode::StoreUnavailable:
            return "store-unavailable";
        case ErrorCode::AccessDenied:
            return "access-denied";
        case ErrorCode::NotFound:
            return "not-found";
        case ErrorCode::BindingFailed:
            return "binding-failed";
        case ErrorCode::Refused:
            return "refused";
        case ErrorCode::NotSupported:
            return "not-supported";
        case ErrorCode::ConnectFailed:
            return "connect-failed";
        case ErrorCode::Usage:
            return "usage";
        case ErrorCode::Internal:
            return "internal";
        case ErrorCode::Cancelled:
            return "cancelled";
    }
    return "internal";
}

}  // namespace certcore
