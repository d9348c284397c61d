// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>

#include "tests/support/importing.h"
#include "wizard/jobs/pfx_jobs.h"

namespace wizard_testing {

/// Gate holds up whoever comes through it while it is shut.
class Gate {
  public:
    void shut() {
        const std::lock_guard guard(m_mutex);
        m_isShut = true;
    }

    void open() {
        const std::lock_guard guard(m_mutex);
        m_isShut = false;
        m_changed.notify_all();
    }

    void pass() {
        std::unique_lock guard(m_mutex);
        ++m_waiting;
        m_changed.wait(guard, [this] { return !m_isShut; });
        --m_waiting;
    }

    [[nodiscard]] bool isWaitedAt() {
        const std::lock_guard guard(m_mutex);
        return m_waiting > 0;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isShut = false;
    int m_waiting = 0;
};

/// BlockingStore is a store whose reading and writing a test can hold up.
class BlockingStore : public testing_support::ForwardingStore {
  public:
    explicit BlockingStore(wizard::jobs::StorePointer inner) : ForwardingStore(*inner), m_inner(std::move(inner)) {}

    Result<certcore::StoreListing> list() const override {
        reading.pass();
        return ForwardingStore::list();
    }

    Result<certcore::KeyProof> proveKey(const Thumbprint& one) const override {
        proving.pass();
        return ForwardingStore::proveKey(one);
    }

    Result<void> expectWritable() const override {
        planning.pass();
        return ForwardingStore::expectWritable();
    }

    Result<void> setArchived(const Thumbprint& one, bool archived) override {
        archiving.pass();
        return ForwardingStore::setArchived(one, archived);
    }

    Result<void> put(const certcore::StoreEntry& entry, const ReceiptId& id) override {
        writing.pass();
        return ForwardingStore::put(entry, id);
    }

    Result<void> takeBack(const Thumbprint& one, const ReceiptId& id) override {
        takingBack.pass();
        return ForwardingStore::takeBack(one, id);
    }

    void openAll() {
        for (Gate* gate : {&reading, &proving, &planning, &archiving, &writing, &takingBack}) {
            gate->open();
        }
    }

    mutable Gate reading;
    mutable Gate proving;
    mutable Gate planning;
    Gate archiving;
    Gate writing;
    Gate takingBack;

  private:
    wizard::jobs::StorePointer m_inner;
};

}  // namespace wizard_testing
