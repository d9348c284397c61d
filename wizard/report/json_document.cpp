// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/json_document.h"

#include "certcore/base/text_encoding.h"
#include "wizard/text/error_text.h"
#include "wizard/text/finding_text.h"

namespace wizard::report {

namespace {

Json factJson(const certcore::FactValue& value) {
    return std::visit(
        [](const auto& held) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>) {
                return nullptr;
            } else {
                return held;
            }
        },
        value);
}

Json findingJson(const certcore::Finding& finding) {
    Json facts = Json::object();
    for (const auto& [key, value] : finding.facts) {
        facts[key] = factJson(value);
    }
    const wizard::text::FindingText text = wizard::text::describe(finding);
    return {{"id", certcore::findingName(finding.id)},
            {"severity", certcore::severityName(finding.severity)},
            {"certificate", finding.certificate ? Json(finding.certificate->text()) : Json()},
            {"facts", facts},
            {"title", text.title.toStdString()},
            {"remedy", text.remedy.toStdString()}};
}

Json writesJson(std::span<const certcore::WrittenCertificate> writes) {
    Json list = Json::array();
    for (const certcore::WrittenCertificate& write : writes) {
        list.push_back(
            {{"thumbprint", write.thumbprint.text()}, {"store", write.store}, {"had_it_before", write.hadItBefore}});
    }
    return list;
}

std::string_view reasonName(certcore::UncopiedReason reason) {
    switch (reason) {
        case certcore::UncopiedReason::Denied:
            return "denied";
        case certcore::UncopiedReason::OtherRights:
            return "other-rights";
        case certcore::UncopiedReason::MoreThanRead:
            return "more-than-read";
        case certcore::UncopiedReason::UnknownKind:
            return "unknown-kind";
        case certcore::UncopiedReason::Unreadable:
            return "unreadable";
    }
    return "unknown-kind";
}

}  // namespace

Json document() {
    return {{"schema", 1}};
}

// JSON lets DEL and the C1 controls stand in a text as they are, where some terminals would obey them. They stand in
// texts only, and so does the escape.
std::string render(const Json& json) {
    static constexpr std::string_view digits = "0123456789abcdef";
    const std::string raw = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    std::string escaped;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const auto code = static_cast<unsigned char>(raw[i]);
        const auto next = i + 1 < raw.size() ? static_cast<unsigned char>(raw[i + 1]) : 0U;
        if (code == 0x7F) {
            escaped += "\\u007f";
        } else if (code == 0xC2 && next < 0xA0) {
            escaped += "\\u00";
            escaped += digits[next >> 4U];
            escaped += digits[next & 0xFU];
            ++i;
        } else {
            escaped += raw[i];
        }
    }
    return escaped;
}

Json textOrNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json();
}

Json numberOrNull(const std::optional<std::uint64_t>& number) {
    return number ? Json(*number) : Json();
}

Json certificateJson(const certcore::Certificate& certificate, const CertificateSurroundings& surroundings) {
    const certcore::CertificateDetails& details = certificate.details();
    Json addresses = Json::array();
    for (const certcore::IpAddress& address : details.names.ipAddresses) {
        addresses.push_back(address.text());
    }
    return {{"role", certcore::roleName(surroundings.role)},
            {"subject", details.subject},
            {"issuer", details.issuer},
            {"serial", details.serial},
            {"thumbprint", certificate.thumbprint().text()},
            {"sha256", details.sha256},
            {"not_before", certcore::toIsoTime(details.notBefore)},
            {"not_after", certcore::toIsoTime(details.notAfter)},
            {"dns_names", details.names.dnsNames},
            {"ip_addresses", addresses},
            {"key", details.key.name},
            {"signature", details.signature},
            {"friendly_name", textOrNull(surroundings.friendlyName)},
            {"has_private_key", surroundings.hasPrivateKey},
            {"extended_properties", surroundings.extendedProperties}};
}

Json certificatesJson(std::span<const ReportedCertificate> certificates) {
    Json list = Json::array();
    for (const ReportedCertificate& one : certificates) {
        list.push_back(certificateJson(one.certificate, one.surroundings));
    }
    return list;
}

Json storedCertificateJson(const certcore::StoredCertificate& stored) {
    Json json = certificateJson(stored.certificate, {certcore::CertificateRole::Server, stored.friendlyName,
                                                     stored.hasPrivateKey, stored.extendedProperties});
    json["receipt"] = textOrNull(stored.receiptId);
    json["archived"] = stored.isArchived;
    return json;
}

Json encryptionJson(const certcore::EncryptionSummary& encryption) {
    return {{"mac", textOrNull(encryption.mac)},
            {"mac_iterations", numberOrNull(encryption.macIterations)},
            {"key", textOrNull(encryption.key)},
            {"key_iterations", numberOrNull(encryption.keyIterations)},
            {"certificates", textOrNull(encryption.certificates)},
            {"certificate_iterations", numberOrNull(encryption.certificateIterations)},
            {"minimum_windows_build", encryption.minimumWindowsBuild ? Json(*encryption.minimumWindowsBuild) : Json()},
            {"password_form", encryption.password ? Json(certcore::passwordKindName(*encryption.password)) : Json()}};
}

Json findingsJson(std::span<const certcore::Finding> findings) {
    Json list = Json::array();
    for (const certcore::Finding& finding : findings) {
        list.push_back(findingJson(finding));
    }
    return list;
}

Json errorJson(const certcore::Error& error) {
    return {{"code", certcore::codeName(certcore::codeOf(error.cause))},
            {"message", wizard::text::describe(error).message().toStdString()},
            {"detail", error.detail}};
}

Json receiptJson(const certcore::Receipt& receipt) {
    return {{"id", receipt.id.text()},
            {"time", certcore::toIsoTime(receipt.time)},
            {"store", receipt.store},
            {"thumbprint", receipt.thumbprint.text()},
            {"placement", certcore::placementName(receipt.placement)},
            {"written", writesJson(receipt.written)},
            {"key_read", receipt.keyRead},
            {"verified", receipt.state == certcore::ReceiptState::Done},
            {"changed", true}};
}

Json planJson(const PlanSummary& plan) {
    return {{"store", plan.store},
            {"thumbprint", plan.thumbprint.text()},
            {"placement", certcore::placementName(plan.placement)},
            {"write", writesJson(plan.writes)},
            {"key_read", plan.keyRead}};
}

Json keyCopyJson(const certcore::KeyCopy& copy) {
    Json uncopied = Json::array();
    for (const certcore::UncopiedAccess& one : copy.found.uncopied) {
        uncopied.push_back(
            {{"account", one.account.empty() ? Json() : Json(one.account)}, {"reason", reasonName(one.reason)}});
    }
    return {{"thumbprint", copy.from.text()},
            {"copied", certcore::accountsIn(copy.found.grants)},
            {"not_copied", std::move(uncopied)}};
}

Json thumbprintsJson(std::span<const certcore::Thumbprint> thumbprints) {
    Json list = Json::array();
    for (const certcore::Thumbprint& thumbprint : thumbprints) {
        list.push_back(thumbprint.text());
    }
    return list;
}

}  // namespace wizard::report
