// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/error_text.h"

#include <utility>
#include <vector>

#include "tests/wizard/text/text_test_support.h"

namespace wizard::text {
namespace {

using certcore::ErrorCause;

std::vector<ErrorCause> everyCause() {
    std::vector<ErrorCause> causes;
    for (int number = 0; number <= static_cast<int>(ErrorCause::CancelledByUser); ++number) {
        causes.push_back(static_cast<ErrorCause>(number));
    }
    return causes;
}

TEST(ErrorText, HasItsOwnSentencesForEveryCause) {
    QSet<QString> happened;
    QSet<QString> messages;
    for (const ErrorCause cause : everyCause()) {
        const ErrorText text = describe(certcore::Error{cause, "SUBJECT", {}});
        expectGoodSentence(text.whatHappened);
        expectGoodSentence(text.whatNow);
        expectGoodSentence(text.message());
        happened.insert(text.whatHappened);
        messages.insert(text.message());
    }
    EXPECT_EQ(happened.size(), static_cast<qsizetype>(everyCause().size()));
    EXPECT_EQ(messages.size(), static_cast<qsizetype>(everyCause().size()));
}

TEST(ErrorText, StandsWithoutASubjectToo) {
    for (const ErrorCause cause : everyCause()) {
        expectGoodSentence(describe(certcore::Error{cause, {}, {}}).message());
    }
}

TEST(ErrorText, BlamesThePasswordOnlyWhenItIsWrong) {
    for (const ErrorCause cause : everyCause()) {
        const QString message = describe(certcore::Error{cause, "SUBJECT", {}}).message();
        EXPECT_EQ(blamesPassword(message), cause == ErrorCause::PasswordWrong) << message.toStdString();
    }
}

TEST(ErrorText, NeverShowsTheDetail) {
    for (const ErrorCause cause : everyCause()) {
        EXPECT_FALSE(describe(certcore::Error{cause, "SUBJECT", "DETAIL"}).message().contains(u"DETAIL"));
    }
}

TEST(ErrorText, ShowsTheSubject) {
    for (const ErrorCause cause : {ErrorCause::FileMissing,
                                   ErrorCause::FileAccessDenied,
                                   ErrorCause::FileIsFolder,
                                   ErrorCause::FileIsNotRegular,
                                   ErrorCause::FileTooLarge,
                                   ErrorCause::FileReadFailed,
                                   ErrorCause::UnsupportedMac,
                                   ErrorCause::UnsupportedCipher,
                                   ErrorCause::TooManyIterations,
                                   ErrorCause::StoreUnreachable,
                                   ErrorCause::StoreAccessDenied,
                                   ErrorCause::StoreFull,
                                   ErrorCause::StoreReadOnly,
                                   ErrorCause::StoreDamaged,
                                   ErrorCause::StoreBusy,
                                   ErrorCause::KeyGrantsNotKept,
                                   ErrorCause::KeyGrantsUnreadable,
                                   ErrorCause::AccountUnknown,
                                   ErrorCause::CertificateNotInStore,
                                   ErrorCause::CertificateNotInPfx,
                                   ErrorCause::ReceiptNotFound,
                                   ErrorCause::ReceiptAlreadyUndone,
                                   ErrorCause::ReceiptOutdated,
                                   ErrorCause::ReceiptDamaged,
                                   ErrorCause::ReportFolderMissing,
                                   ErrorCause::ReportAccessDenied,
                                   ErrorCause::ReportDiskFull,
                                   ErrorCause::ReportNotWritten,
                                   ErrorCause::NotOnThisPlatform,
                                   ErrorCause::UsageWrong,
                                   ErrorCause::HostNotResolvable,
                                   ErrorCause::NameLookupFailed,
                                   ErrorCause::ConnectionRefused,
                                   ErrorCause::ConnectTimedOut,
                                   ErrorCause::NetworkUnreachable,
                                   ErrorCause::ConnectionFailed,
                                   ErrorCause::ServerSilent,
                                   ErrorCause::ServerSpeaksHttp,
                                   ErrorCause::ServerSpeaksOtherwise,
                                   ErrorCause::TlsNameRefused,
                                   ErrorCause::TlsVersionRefused,
                                   ErrorCause::TlsRefused,
                                   ErrorCause::TlsBroken,
                                   ErrorCause::ClosedInHandshake,
                                   ErrorCause::ServedTooMuch,
                                   ErrorCause::ThumbprintWrongLength,
                                   ErrorCause::ThumbprintWrongCharacter}) {
        const QString message = describe(certcore::Error{cause, "SUBJECT", {}}).whatHappened;
        EXPECT_TRUE(message.contains(u"SUBJECT")) << message.toStdString();
    }
}

TEST(ErrorText, ShowsWhichBindingItIsAbout) {
    for (const ErrorCause cause :
         {ErrorCause::CertificateBound, ErrorCause::BindingAccessDenied, ErrorCause::BindingKeyUnreachable,
          ErrorCause::BindingRefused, ErrorCause::BindingsUnreadable, ErrorCause::BindingReadBackFailed,
          ErrorCause::BindingChanged, ErrorCause::BindingTakeBackFailed, ErrorCause::BindingIsCentral,
          ErrorCause::BindingNeedsMachineStore}) {
        const QString message = describe(certcore::Error{cause, "SUBJECT", {}}).whatHappened;
        EXPECT_TRUE(message.contains(u"SUBJECT")) << message.toStdString();
    }
}

TEST(ErrorText, KeepsTheNameOfAFileInAVeryLongPath) {
    const std::string path = "/begin/" + std::string(5000, 'x') + "/server.pfx";
    const QString message = describe(certcore::Error{ErrorCause::FileMissing, path, {}}).whatHappened;
    EXPECT_LT(message.size(), 400);
    EXPECT_TRUE(message.contains(u"/begin/"));
    EXPECT_TRUE(message.contains(u"/server.pfx"));
}

TEST(ErrorText, SaysWhatToDoWithAZip) {
    const ErrorText text = describe(certcore::Error{ErrorCause::IsZip, {}, {}});
    EXPECT_EQ(
        text.message(),
        u"This file is a ZIP archive, not a PFX. The certificate is probably inside it. Unpack it first, then choose "
        u"the .pfx file from the folder.");
}

TEST(ErrorText, NamesTheOptionForManyIterations) {
    const ErrorText text = describe(certcore::Error{ErrorCause::TooManyIterations, "5000000", {}});
    EXPECT_TRUE(text.whatHappened.contains(u"5000000"));
    EXPECT_TRUE(text.whatNow.contains(u"--max-iterations"));
}

TEST(ErrorText, GivesTipsForAWrongPassword) {
    const QString tips = describe(certcore::Error{ErrorCause::PasswordWrong, {}, {}}).message();
    for (const char* tip : {"Caps Lock", "space", "another way"}) {
        EXPECT_TRUE(tips.contains(QString::fromLatin1(tip))) << tip;
    }
}

TEST(ErrorText, SaysWhatWasTriedWithAWrongPassword) {
    const QString why = describe(certcore::Error{ErrorCause::PasswordWrong, {}, {}}).why;
    EXPECT_TRUE(why.contains(u"in every form in which programs write passwords"));
}

TEST(ErrorText, NamesTheKeyboardThatAPasswordWasMeantFor) {
    for (const auto& [subject, name] : {std::pair{"de", "German"}, {"fr", "French"}, {"us", "US English"}}) {
        const QString why = describe(certcore::Error{ErrorCause::PasswordOnOtherKeyboard, subject, {}}).why;
        EXPECT_TRUE(why.contains(QString::fromLatin1(name))) << subject;
    }
}

TEST(ErrorText, EndsAUsageComplaintWithOneFullStop) {
    const auto text = describe(certcore::Error{ErrorCause::UsageWrong, "Unknown option 'x'.", {}});
    EXPECT_TRUE(text.whatHappened.endsWith(u"'x'."));
}

}  // namespace
}  // namespace wizard::text
