// SPDX-License-Identifier: Apache-2.0
#include "wizard/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace wizard {

namespace {

std::vector<unsigned char> digestOf(const certcore::CryptoContext& crypto, std::span<const unsigned char> salt,
                                    const certcore::Secret& text) {
    certcore::Secret salted = certcore::Secret::ofSize(salt.size() + text.bytes().size());
    std::ranges::copy(text.bytes(), std::ranges::copy(salt, salted.writable().begin()).out);
    return crypto.sha256(salted.bytes());
}

}  // namespace

ClipboardGuard::ClipboardGuard(const certcore::CryptoContext& crypto, const certcore::Secret& password) {
    if (!password.empty()) {
        m_salt = crypto.random(16);
        m_digest = digestOf(crypto, m_salt, password);
    }
}

bool ClipboardGuard::recognises(const certcore::CryptoContext& crypto, const certcore::Secret& text) const {
    return !m_digest.empty() && digestOf(crypto, m_salt, text) == m_digest;
}

bool ClipboardGuard::clear(const certcore::CryptoContext& crypto) const {
    QClipboard* clipboard = QGuiApplication::clipboard();
    bool cleared = false;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection()) {
            continue;
        }
        // The copies that Qt makes here are of what lies open on the clipboard anyway.
        if (recognises(crypto, certcore::Secret::ofText(clipboard->text(mode).toStdString()))) {
            clipboard->clear(mode);
            cleared = true;
        }
    }
    return cleared;
}

}  // namespace wizard
