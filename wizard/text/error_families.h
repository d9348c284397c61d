// SPDX-License-Identifier: Apache-2.0
// What error_text.cpp chooses from: one function for each cause, named like it. A subject comes fit to be shown. Not
// for use elsewhere.
#pragma once

#include "wizard/text/error_text.h"

namespace wizard::text::errors {

// error_file_text.cpp: the file could not be read.
[[nodiscard]] ErrorText fileMissing(const QString& path);
[[nodiscard]] ErrorText fileAccessDenied(const QString& path);
[[nodiscard]] ErrorText fileIsFolder(const QString& path);
[[nodiscard]] ErrorText fileIsNotRegular(const QString& path);
[[nodiscard]] ErrorText fileTooLarge(const QString& path);
[[nodiscard]] ErrorText fileReadFailed(const QString& path);
[[nodiscard]] ErrorText fileEmpty();

// error_format_text.cpp: the file is something else than a PFX.
[[nodiscard]] ErrorText isPemCertificate();
[[nodiscard]] ErrorText isPemPrivateKey();
[[nodiscard]] ErrorText isPemBundle();
[[nodiscard]] ErrorText isPemRequest();
[[nodiscard]] ErrorText isDerCertificate();
[[nodiscard]] ErrorText isDerPrivateKey();
[[nodiscard]] ErrorText isDerRequest();
[[nodiscard]] ErrorText isPkcs7();
[[nodiscard]] ErrorText isZip();
[[nodiscard]] ErrorText isJavaKeystore();
[[nodiscard]] ErrorText isSerializedStore();
[[nodiscard]] ErrorText isBase64Pfx();
[[nodiscard]] ErrorText isSomethingElse();

// error_pfx_text.cpp, error_password_text.cpp: the PFX could not be opened.
[[nodiscard]] ErrorText pfxTruncated();
[[nodiscard]] ErrorText pfxMalformed();
[[nodiscard]] ErrorText pfxNestedTooDeep();
[[nodiscard]] ErrorText passwordWrong();
[[nodiscard]] ErrorText passwordNotNeeded();
[[nodiscard]] ErrorText passwordHasSpace();
[[nodiscard]] ErrorText passwordHasQuotes();
[[nodiscard]] ErrorText passwordWithCapsLock();
[[nodiscard]] ErrorText passwordOnOtherKeyboard(const QString& layout);
[[nodiscard]] ErrorText passwordsDiffer();
[[nodiscard]] ErrorText integrityFails();
[[nodiscard]] ErrorText unsupportedMac(const QString& algorithm);
[[nodiscard]] ErrorText unsupportedCipher(const QString& algorithm);
[[nodiscard]] ErrorText signedWithCertificate();
[[nodiscard]] ErrorText pfxTooManyParts();
[[nodiscard]] ErrorText tooManyIterations(const QString& allowed);

// error_store_text.cpp: the store, its certificates and receipts.
[[nodiscard]] ErrorText storeUnreachable(const QString& path);
[[nodiscard]] ErrorText storeAccessDenied(const QString& path);
[[nodiscard]] ErrorText storeFull(const QString& path);
[[nodiscard]] ErrorText storeReadOnly(const QString& path);
[[nodiscard]] ErrorText storeDamaged(const QString& path);
[[nodiscard]] ErrorText storeBusy(const QString& path);
[[nodiscard]] ErrorText readBackFailed();
[[nodiscard]] ErrorText takeBackFailed(const QString& path);
[[nodiscard]] ErrorText certificateNotInStore(const QString& thumbprint);
[[nodiscard]] ErrorText storeNotTrusted(const QString& path);
[[nodiscard]] ErrorText storeRefusedImport(const QString& reason);
[[nodiscard]] ErrorText keyInUse(const QString& reason);
[[nodiscard]] ErrorText certificateOnlyForUser(const QString& thumbprint);
[[nodiscard]] ErrorText certificateNotInPfx(const QString& thumbprint);
[[nodiscard]] ErrorText receiptNotFound(const QString& receipt);
[[nodiscard]] ErrorText receiptAlreadyUndone(const QString& receipt);
[[nodiscard]] ErrorText receiptOutdated(const QString& receipt);
[[nodiscard]] ErrorText receiptDamaged(const QString& path);
[[nodiscard]] ErrorText nothingToUndo();

// error_access_text.cpp: who may read a private key.
[[nodiscard]] ErrorText keyGrantsNotKept(const QString& store);
[[nodiscard]] ErrorText keyGrantsUnreadable(const QString& key);
[[nodiscard]] ErrorText keyGrantsRefused(const QString& reason);
[[nodiscard]] ErrorText accountUnknown(const QString& account);

// error_binding_text.cpp: which certificate is served where.
[[nodiscard]] ErrorText certificateBound(const QString& endpoints);
[[nodiscard]] ErrorText bindingAccessDenied(const QString& endpoint);
[[nodiscard]] ErrorText bindingKeyUnreachable(const QString& endpoint);
[[nodiscard]] ErrorText bindingRefused(const QString& endpointAndReason);
[[nodiscard]] ErrorText bindingsUnreadable(const QString& reason);
[[nodiscard]] ErrorText bindingReadBackFailed(const QString& endpoint);
[[nodiscard]] ErrorText bindingChanged(const QString& endpoint);
[[nodiscard]] ErrorText bindingTakeBackFailed(const QString& endpoint);
[[nodiscard]] ErrorText bindingIsCentral(const QString& endpoint);
[[nodiscard]] ErrorText bindingNeedsMachineStore(const QString& store);

// error_report_text.cpp: the report could not be written.
[[nodiscard]] ErrorText reportFolderMissing(const QString& path);
[[nodiscard]] ErrorText reportAccessDenied(const QString& path);
[[nodiscard]] ErrorText reportDiskFull(const QString& path);
[[nodiscard]] ErrorText reportNotWritten(const QString& path);

// error_probe_text.cpp: an endpoint could not be asked.
[[nodiscard]] ErrorText hostNotResolvable(const QString& host);
[[nodiscard]] ErrorText nameLookupFailed(const QString& host);
[[nodiscard]] ErrorText connectionRefused(const QString& endpoint);
[[nodiscard]] ErrorText connectTimedOut(const QString& endpoint);
[[nodiscard]] ErrorText networkUnreachable(const QString& endpoint);
[[nodiscard]] ErrorText connectionFailed(const QString& endpoint);
[[nodiscard]] ErrorText serverSilent(const QString& endpoint);
[[nodiscard]] ErrorText serverSpeaksHttp(const QString& endpoint);
[[nodiscard]] ErrorText serverSpeaksOtherwise(const QString& endpoint);
[[nodiscard]] ErrorText tlsNameRefused(const QString& host);
[[nodiscard]] ErrorText tlsVersionRefused(const QString& endpoint);
[[nodiscard]] ErrorText tlsRefused(const QString& endpoint);
[[nodiscard]] ErrorText tlsBroken(const QString& endpoint);
[[nodiscard]] ErrorText closedInHandshake(const QString& endpoint);
[[nodiscard]] ErrorText servedTooMuch(const QString& endpoint);

// error_call_text.cpp: what was asked for cannot be done.
[[nodiscard]] ErrorText findingsForbid();
[[nodiscard]] ErrorText policyForbidsExportable();
[[nodiscard]] ErrorText policyForbidsForce();
[[nodiscard]] ErrorText policyForbidsRemove();
[[nodiscard]] ErrorText findingsMakeImpossible();
[[nodiscard]] ErrorText notOnThisPlatform(const QString& what);
[[nodiscard]] ErrorText passwordMissing();
[[nodiscard]] ErrorText thumbprintIsSha256();
[[nodiscard]] ErrorText thumbprintWrongLength(const QString& digits);
[[nodiscard]] ErrorText thumbprintWrongCharacter(const QString& codePoint);
[[nodiscard]] ErrorText usageWrong(const QString& what);
[[nodiscard]] ErrorText unexpected();
[[nodiscard]] ErrorText cancelledByUser();

}  // namespace wizard::text::errors
