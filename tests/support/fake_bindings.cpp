// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_bindings.h"

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/support/fixtures.h"

namespace testing_support {

using certcore::BindingRecord;
using certcore::Endpoint;
using certcore::fail;
using certcore::Result;
using Json = nlohmann::ordered_json;

namespace {

// As a kill would: nothing of this process is cleared up.
void dieIf(bool dies) {
    if (dies) {
        std::_Exit(9);
    }
}

}  // namespace

void FakeBindings::set(const std::vector<BindingRecord>& records) const {
    Json list = Json::array();
    for (const BindingRecord& record : records) {
        list.push_back(toJson(record));
    }
    std::ofstream(m_file) << list.dump();
}

void FakeBindings::arm(Trouble trouble, int call, certcore::ErrorCause cause) {
    m_trouble = trouble;
    m_troubledCall = call;
    m_cause = cause;
    m_calls = 0;
}

std::vector<BindingRecord> FakeBindings::read() const {
    std::vector<BindingRecord> records;
    if (std::filesystem::exists(m_file)) {
        for (const Json& json : Json::parse(fileText(m_file))) {
            records.push_back(certcore::bindingRecordFromJson(json).value());
        }
    }
    return records;
}

Trouble FakeBindings::nextTrouble() const {
    ++m_calls;
    const bool isNow = m_trouble == Trouble::FailOnward ? m_calls >= m_troubledCall : m_calls == m_troubledCall;
    const Trouble trouble = isNow ? m_trouble : Trouble::None;
    dieIf(trouble == Trouble::DieBefore);
    return trouble;
}

void FakeBindings::erase(const Endpoint& endpoint) const {
    auto records = read();
    std::erase_if(records, [&endpoint](const BindingRecord& record) { return record.endpoint == endpoint; });
    set(records);
}

Result<std::vector<BindingRecord>> FakeBindings::records() const {
    const Trouble trouble = nextTrouble();
    if (trouble == Trouble::Fail || trouble == Trouble::FailHalf || trouble == Trouble::FailOnward) {
        return fail(certcore::ErrorCause::BindingsUnreadable, "a reason");
    }
    dieIf(trouble == Trouble::DieHalf || trouble == Trouble::DieAfter);
    return read();
}

Result<void> FakeBindings::put(const BindingRecord& record) {
    const Trouble trouble = nextTrouble();
    if (trouble == Trouble::Fail) {
        return fail(m_cause, record.endpoint.text());
    }
    erase(record.endpoint);
    dieIf(trouble == Trouble::DieHalf);
    if (trouble == Trouble::FailHalf || trouble == Trouble::FailOnward) {
        return fail(m_cause, record.endpoint.text());
    }
    if (m_forgotten && record.thumbprint() == m_forgotten) {
        return fail(certcore::ErrorCause::BindingKeyUnreachable, record.endpoint.text());
    }
    auto records = read();
    records.push_back(record);
    set(records);
    dieIf(trouble == Trouble::DieAfter);
    return {};
}

Result<void> FakeBindings::remove(const Endpoint& endpoint) {
    const Trouble trouble = nextTrouble();
    if (trouble == Trouble::Fail || trouble == Trouble::FailHalf || trouble == Trouble::FailOnward) {
        return fail(m_cause, endpoint.text());
    }
    erase(endpoint);
    dieIf(trouble == Trouble::DieHalf || trouble == Trouble::DieAfter);
    return {};
}

}  // namespace testing_support
