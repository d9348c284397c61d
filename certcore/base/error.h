// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace certcore {

/// ErrorCode is what scripts and exit codes tell apart; its names are part of the command line's contract.
enum class ErrorCode {
    FileUnreadable,         ///< The file could not be read at all.
    NotAPfx,                ///< The file was read and is something else.
    Malformed,              ///< The file calls itself a PFX and breaks the format's rules.
    WrongPassword,          ///< The integrity check or the decryption failed with this password.
    UnsupportedEncryption,  ///< The file names an algorithm that cannot be carried out.
    TooCostly,              ///< Deriving the keys would cost more iterations than allowed.
    StoreUnavailable,       ///< The store could not be opened, read or written.
    AccessDenied,           ///< The system denied the access.
    NotFound,               ///< The named certificate or receipt is not there.
    BindingFailed,          ///< A TLS endpoint binding could not be changed.
    Refused,                ///< The findings forbid it.
    NotSupported,           ///< This platform cannot do it.
    ConnectFailed,          ///< No TLS connection could be made.
    Usage,                  ///< The call itself was wrong.
    Internal,               ///< A defect of the program.
    Cancelled,              ///< The person stopped it; nothing is left behind.
};

/// ErrorCause is what a person has to be told apart: one enumerator for each sentence. Every cause has one code.
enum class ErrorCause {
    FileMissing,               ///< subject: path
    FileAccessDenied,          ///< subject: path
    FileIsFolder,              ///< subject: path
    FileIsNotRegular,          ///< subject: path; a pipe, socket or device
    FileTooLarge,              ///< subject: path
    FileReadFailed,            ///< subject: path
    FileEmpty,                 ///< No byte in it.
    IsPemCertificate,          ///< PEM text with certificates only.
    IsPemPrivateKey,           ///< PEM text with a private key only.
    IsPemBundle,               ///< PEM text with certificate and private key.
    IsPemRequest,              ///< PEM text with a signing request.
    IsDerCertificate,          ///< One certificate in DER (.cer, .crt).
    IsDerPrivateKey,           ///< A private key in DER.
    IsDerRequest,              ///< A signing request in DER.
    IsPkcs7,                   ///< PKCS #7 (.p7b), DER or PEM.
    IsZip,                     ///< A ZIP archive.
    IsJavaKeystore,            ///< JKS or JCEKS.
    IsSerializedStore,         ///< Microsoft serialized certificate store (.sst).
    IsBase64Pfx,               ///< A PFX written as Base64 text.
    IsSomethingElse,           ///< None of the known formats.
    PfxTruncated,              ///< The file ends before its outer structure does.
    PfxMalformed,              ///< The structure breaks the rules of RFC 7292.
    PfxNestedTooDeep,          ///< Safe contents are nested deeper than allowed.
    PasswordWrong,             ///< The password does not fit.
    PasswordNotNeeded,         ///< The file's password is empty, and another one was given.
    PasswordHasSpace,          ///< It fits without the white space at its beginning or end.
    PasswordHasQuotes,         ///< It fits without the quotation marks around it.
    PasswordWithCapsLock,      ///< It fits with capitals and small letters exchanged.
    PasswordOnOtherKeyboard,   ///< subject: us, de or fr; it fits as the same keys give it on that keyboard.
    PasswordsDiffer,           ///< The password passes the integrity check and does not decrypt the contents.
    IntegrityFails,            ///< The password decrypts the contents and does not pass the integrity check.
    UnsupportedMac,            ///< subject: algorithm
    UnsupportedCipher,         ///< subject: algorithm
    SignedWithCertificate,     ///< Integrity by a signature instead of a password.
    TooManyIterations,         ///< subject: the allowed number
    PfxTooManyParts,           ///< More keys or certificates than any PFX has.
    StoreUnreachable,          ///< subject: path
    StoreAccessDenied,         ///< subject: path
    StoreFull,                 ///< subject: path; no space or quota left
    StoreReadOnly,             ///< subject: path
    StoreDamaged,              ///< subject: path of the entry that cannot be read
    StoreBusy,                 ///< subject: path; another program changes it right now
    StoreNotTrusted,           ///< subject: path; somebody else may change what only administrators should
    StoreRefusedImport,        ///< subject: Windows' reason; it did not take the certificate or its key
    KeyInUse,                  ///< subject: Windows' reason; the key's container is there already or held open
    KeyGrantsNotKept,          ///< subject: the store, which keeps no list of who may read a key
    KeyGrantsUnreadable,       ///< subject: thumbprint or container; who may use the key cannot be read
    KeyGrantsRefused,          ///< subject: Windows' reason; it did not let an account read a key
    AccountUnknown,            ///< subject: what stands for an account; the system knows none of that name
    ReadBackFailed,            ///< What was written is not what was read back; it was taken back.
    TakeBackFailed,            ///< subject: path; a change failed, and the next one has to put back what was begun.
    CertificateNotInStore,     ///< subject: thumbprint
    CertificateOnlyForUser,    ///< subject: thumbprint; it lies in the user's store, and the machine's was asked
    CertificateNotInPfx,       ///< subject: thumbprint
    ReceiptNotFound,           ///< subject: receipt id
    ReceiptAlreadyUndone,      ///< subject: receipt id
    ReceiptOutdated,           ///< subject: receipt id; what it wrote was changed or removed since
    ReceiptDamaged,            ///< subject: path
    NothingToUndo,             ///< No receipt that could be taken back.
    CertificateBound,          ///< subject: the endpoints that serve the certificate that was to go
    BindingAccessDenied,       ///< subject: endpoint; empty where reading the list was denied
    BindingKeyUnreachable,     ///< subject: endpoint; Windows does not come to the certificate or its private key
    BindingRefused,            ///< subject: endpoint and Windows' reason
    BindingsUnreadable,        ///< subject: Windows' reason
    BindingReadBackFailed,     ///< subject: endpoint; Windows says that it is done, and keeps something else
    BindingChanged,            ///< subject: endpoint; somebody else changed it meanwhile
    BindingTakeBackFailed,     ///< subject: endpoint; a change failed, and the next one has to put back what was begun.
    BindingIsCentral,          ///< subject: endpoint; its certificates come from the central certificate store
    BindingNeedsMachineStore,  ///< subject: location of the store that was asked
    ReportFolderMissing,       ///< subject: path of the report
    ReportAccessDenied,        ///< subject: path of the report
    ReportDiskFull,            ///< subject: path of the report
    ReportNotWritten,          ///< subject: path of the report; for any other reason
    FindingsForbid,            ///< Findings of severity error, and no force.
    PolicyForbidsExportable,   ///< The administrator's profile does not allow exportable keys.
    PolicyForbidsForce,        ///< The administrator's profile does not allow going past findings.
    PolicyForbidsRemove,       ///< The administrator's profile does not allow removing certificates.
    FindingsMakeImpossible,    ///< Findings that force does not help against.
    HostNotResolvable,         ///< subject: host; there is no such name
    NameLookupFailed,          ///< subject: host; nobody could say, or not in time
    ConnectionRefused,         ///< subject: host:port; nothing listens there, or it was told to refuse
    ConnectTimedOut,           ///< subject: host:port; nobody answered at all
    NetworkUnreachable,        ///< subject: host:port; no way leads there from this computer
    ConnectionFailed,          ///< subject: host:port; for any other reason
    ServerSilent,              ///< subject: host:port; connected, and then no answer or not a whole one
    ServerSpeaksHttp,          ///< subject: host:port; HTTP without TLS
    ServerSpeaksOtherwise,     ///< subject: host:port; something that is neither TLS nor HTTP
    TlsNameRefused,            ///< subject: host; the server has no certificate for this name
    TlsVersionRefused,         ///< subject: host:port; neither TLS 1.2 nor 1.3
    TlsRefused,                ///< subject: host:port; the server ended the handshake for another reason
    TlsBroken,                 ///< subject: host:port; what came breaks the rules of TLS or X.509
    ClosedInHandshake,         ///< subject: host:port; the connection was closed without a word
    ServedTooMuch,             ///< subject: host:port; more certificates or bytes than any server needs
    NotOnThisPlatform,         ///< subject: what is not supported
    PasswordMissing,           ///< None was given, the empty one does not open the file, and nobody can be asked.
    ThumbprintIsSha256,        ///< 64 digits.
    ThumbprintWrongLength,     ///< subject: the number of digits
    ThumbprintWrongCharacter,  ///< subject: its code point, such as U+0047; empty where the text is no UTF-8
    UsageWrong,                ///< subject: what was wrong with the call
    Unexpected,                ///< detail says where.
    CancelledByUser,           ///< Nothing is left behind.
};

/// Error is why an operation could not be done. Flaws of a readable certificate are findings, never errors.
struct Error {
    ErrorCause cause = ErrorCause::Unexpected;
    std::string subject;  ///< What the sentence speaks of (see ErrorCause), UTF-8; empty where it needs none.
    std::string detail;   ///< For logs: unstable, English, never parsed, never secret.
};

/// codeOf maps a cause to its contract code.
[[nodiscard]] ErrorCode codeOf(ErrorCause cause);

/// codeName is the code as JSON writes it, such as "wrong-password".
[[nodiscard]] std::string_view codeName(ErrorCode code);

}  // namespace certcore
