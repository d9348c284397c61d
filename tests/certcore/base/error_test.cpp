// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/error.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string_view>
#include <vector>

namespace certcore {
namespace {

using enum ErrorCause;

struct CodeRow {
    ErrorCode code;
    std::string_view name;  ///< As the command line's contract has it.
    std::vector<ErrorCause> causes;
};

const std::vector<CodeRow>& contract() {
    static const std::vector<CodeRow> rows{
        {ErrorCode::FileUnreadable,
         "file-unreadable",
         {FileMissing, FileAccessDenied, FileIsFolder, FileIsNotRegular, FileTooLarge, FileReadFailed}},
        {ErrorCode::NotAPfx,
         "not-a-pfx",
         {FileEmpty, IsPemCertificate, IsPemPrivateKey, IsPemBundle, IsPemRequest, IsDerCertificate, IsDerPrivateKey,
          IsDerRequest, IsPkcs7, IsZip, IsJavaKeystore, IsSerializedStore, IsBase64Pfx, IsSomethingElse}},
        {ErrorCode::Malformed, "malformed", {PfxTruncated, PfxMalformed, PfxNestedTooDeep, IntegrityFails}},
        {ErrorCode::WrongPassword,
         "wrong-password",
         {PasswordWrong, PasswordNotNeeded, PasswordHasSpace, PasswordHasQuotes, PasswordWithCapsLock,
          PasswordOnOtherKeyboard}},
        {ErrorCode::UnsupportedEncryption,
         "unsupported-encryption",
         {PasswordsDiffer, UnsupportedMac, UnsupportedCipher, SignedWithCertificate}},
        {ErrorCode::TooCostly, "too-costly", {TooManyIterations, PfxTooManyParts}},
        {ErrorCode::StoreUnavailable,
         "store-unavailable",
         {StoreUnreachable, StoreFull, StoreReadOnly, StoreDamaged, StoreBusy, StoreRefusedImport, KeyInUse,
          KeyGrantsUnreadable, KeyGrantsRefused, ReadBackFailed, TakeBackFailed, ReceiptDamaged, ReportDiskFull,
          ReportNotWritten}},
        {ErrorCode::AccessDenied,
         "access-denied",
         {BindingAccessDenied, StoreAccessDenied, StoreNotTrusted, ReportAccessDenied}},
        {ErrorCode::NotFound,
         "not-found",
         {CertificateNotInStore, CertificateOnlyForUser, CertificateNotInPfx, ReceiptNotFound, ReceiptAlreadyUndone,
          ReceiptOutdated, NothingToUndo, AccountUnknown, ReportFolderMissing}},
        {ErrorCode::BindingFailed,
         "binding-failed",
         {BindingKeyUnreachable, BindingRefused, BindingsUnreadable, BindingReadBackFailed, BindingChanged,
          BindingTakeBackFailed}},
        {ErrorCode::Refused,
         "refused",
         {FindingsForbid, PolicyForbidsExportable, PolicyForbidsForce, PolicyForbidsRemove, FindingsMakeImpossible,
          BindingIsCentral, CertificateBound}},
        {ErrorCode::NotSupported, "not-supported", {NotOnThisPlatform, BindingNeedsMachineStore, KeyGrantsNotKept}},
        {ErrorCode::ConnectFailed,
         "connect-failed",
         {HostNotResolvable, NameLookupFailed, ConnectionRefused, ConnectTimedOut, NetworkUnreachable, ConnectionFailed,
          ServerSilent, ServerSpeaksHttp, ServerSpeaksOtherwise, TlsNameRefused, TlsVersionRefused, TlsRefused,
          TlsBroken, ClosedInHandshake, ServedTooMuch}},
        {ErrorCode::Usage,
         "usage",
         {PasswordMissing, ThumbprintIsSha256, ThumbprintWrongLength, ThumbprintWrongCharacter, UsageWrong}},
        {ErrorCode::Internal, "internal", {Unexpected}},
        {ErrorCode::Cancelled, "cancelled", {CancelledByUser}},
    };
    return rows;
}

TEST(ErrorCode, NamesAreThoseOfTheContract) {
    for (const CodeRow& row : contract()) {
        EXPECT_EQ(codeName(row.code), row.name);
    }
}

TEST(ErrorCause, HasTheCodeOfTheContract) {
    for (const CodeRow& row : contract()) {
        for (const ErrorCause cause : row.causes) {
            EXPECT_EQ(codeName(codeOf(cause)), row.name) << "cause " << static_cast<int>(cause);
        }
    }
}

TEST(ErrorCause, NoneIsForgotten) {
    std::set<int> told;
    for (const CodeRow& row : contract()) {
        for (const ErrorCause cause : row.causes) {
            told.insert(static_cast<int>(cause));
        }
    }
    for (int cause = 0; cause <= static_cast<int>(CancelledByUser); ++cause) {
        EXPECT_TRUE(told.contains(cause)) << "cause " << cause;
    }
}

TEST(Error, IsAnUnexpectedOneByDefault) {
    EXPECT_EQ(codeOf(Error().cause), ErrorCode::Internal);
}

}  // namespace
}  // namespace certcore
