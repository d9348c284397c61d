// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_steps.h"

#include <algorithm>
#include <ranges>

namespace certcore::binding {

namespace {

const Endpoint& endpointOf(const BindingChange& change) {
    return change.after.endpoint;
}

bool isAsBefore(const BindingChange& change, const BindingRecord* now) {
    return change.before ? now != nullptr && isSameBinding(*now, *change.before) : now == nullptr;
}

// As the change left it, or on the way there: where Windows cannot replace a record, it is deleted and made anew.
bool isOurs(const BindingChange& change, const BindingRecord* now) {
    return now == nullptr || isSameBinding(*now, change.after);
}

Result<void> restore(const BindingChange& change, BindingService& service) {
    return change.before ? service.put(*change.before) : service.remove(endpointOf(change));
}

// What put or remove does to the list.
void simulate(const BindingChange& change, std::vector<BindingRecord>& records) {
    std::erase_if(records, [&](const BindingRecord& record) { return record.endpoint == endpointOf(change); });
    if (change.before) {
        records.push_back(*change.before);
    }
}

// Tries all of them, whatever fails.
Result<void> restoreAll(std::span<const BindingChange> changes, BindingService& service) {
    Result<void> result;
    for (const BindingChange& change : std::views::reverse(changes)) {
        auto done = restore(change, service);
        if (!done && result) {
            result = fail(ErrorCause::BindingTakeBackFailed, endpointOf(change).text(),
                          std::string(codeName(codeOf(done.error().cause))) + ": " + done.error().detail);
        }
    }
    return result;
}

Result<void> putAll(std::span<const BindingChange> changes, BindingService& service, std::size_t& begun) {
    for (const BindingChange& change : changes) {
        ++begun;
        if (auto put = service.put(change.after); !put) {
            return put;
        }
    }
    const auto now = service.records();
    if (!now) {
        return std::unexpected<Error>(now.error());
    }
    for (const BindingChange& change : changes) {
        const BindingRecord* record = recordOf(*now, endpointOf(change));
        if (record == nullptr || !isSameBinding(*record, change.after)) {
            return fail(ErrorCause::BindingReadBackFailed, endpointOf(change).text());
        }
    }
    return {};
}

// The changes that are still to be taken back, in the order in which that is done.
std::vector<BindingChange> standing(std::span<const BindingChange> changes, const std::vector<BindingRecord>& records) {
    std::vector<BindingChange> left;
    for (const BindingChange& change : std::views::reverse(changes)) {
        const BindingRecord* now = recordOf(records, endpointOf(change));
        if (!isAsBefore(change, now) && isOurs(change, now)) {
            left.push_back(change);
        }
    }
    return left;
}

// A way back and the way forward are the same thing with before and after exchanged, but that an after is never absent.
Result<void> forwardAgain(std::span<const BindingChange> takenBack, BindingService& service) {
    Result<void> result;
    for (const BindingChange& change : takenBack) {
        auto done = service.put(change.after);
        if (!done && result) {
            result = fail(ErrorCause::BindingTakeBackFailed, endpointOf(change).text(), done.error().detail);
        }
    }
    return result;
}

Result<void> expectTakenBack(std::span<const BindingChange> changes, const BindingService& service) {
    const auto now = service.records();
    if (!now) {
        return std::unexpected<Error>(now.error());
    }
    for (const BindingChange& change : changes) {
        if (!isAsBefore(change, recordOf(*now, endpointOf(change)))) {
            return fail(ErrorCause::BindingReadBackFailed, endpointOf(change).text());
        }
    }
    return {};
}

}  // namespace

Result<void> expectUnchanged(std::span<const BindingChange> changes, const std::vector<BindingRecord>& records) {
    for (const BindingChange& change : changes) {
        if (!isAsBefore(change, recordOf(records, endpointOf(change)))) {
            return fail(ErrorCause::BindingChanged, endpointOf(change).text());
        }
    }
    return {};
}

Result<void> make(std::span<const BindingChange> changes, BindingService& service) {
    std::size_t begun = 0;
    auto done = putAll(changes, service, begun);
    if (done) {
        return done;
    }
    auto back = restoreAll(changes.first(begun), service);
    return back ? done : back;
}

Result<void> simulateTakeBack(std::span<const BindingChange> changes, std::vector<BindingRecord>& records) {
    for (const BindingChange& change : std::views::reverse(changes)) {
        const BindingRecord* now = recordOf(records, endpointOf(change));
        // A binding that is gone altogether was taken away by somebody: it is not brought back behind his back.
        const bool isAsLeft = now != nullptr && isSameBinding(*now, change.after);
        if (!isAsLeft && !isAsBefore(change, now)) {
            return fail(ErrorCause::BindingChanged, endpointOf(change).text());
        }
        simulate(change, records);
    }
    return {};
}

Result<void> takeBack(std::span<const BindingChange> changes, BindingService& service) {
    if (changes.empty()) {
        return {};
    }
    const auto now = service.records();
    if (!now) {
        return std::unexpected<Error>(now.error());
    }
    const auto left = standing(changes, *now);
    std::size_t begun = 0;
    Result<void> done;
    for (const BindingChange& change : left) {
        ++begun;
        done = restore(change, service);
        if (!done) {
            break;
        }
    }
    if (done) {
        done = expectTakenBack(left, service);
    }
    if (done) {
        return done;
    }
    auto forward = forwardAgain(std::span(left).first(begun), service);
    return forward ? done : forward;
}

Result<Settled> settle(std::span<const BindingChange> changes, BindingService& service) {
    const auto now = service.records();
    if (!now) {
        return std::unexpected<Error>(now.error());
    }
    Settled settled = Settled::AllBack;
    for (const BindingChange& change : standing(changes, *now)) {
        auto done = restore(change, service);
        if (!done && done.error().cause == ErrorCause::BindingKeyUnreachable) {
            if (service.put(change.after)) {
                settled = Settled::SomeKept;
            }
        } else if (!done) {
            return fail(ErrorCause::BindingTakeBackFailed, endpointOf(change).text(), done.error().detail);
        }
    }
    return settled;
}

}  // namespace certcore::binding
