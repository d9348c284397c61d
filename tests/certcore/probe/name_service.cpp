// SPDX-License-Identifier: Apache-2.0
#include "tests/certcore/probe/name_service.h"

#include <netdb.h>

#include <condition_variable>
#include <mutex>

extern "C" int __real_getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** list);
extern "C" int __wrap_getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** list);

namespace testing_support {

namespace {

struct Known {
    std::mutex mutex;
    std::condition_variable changed;
    std::string name;
    std::vector<std::string> addresses;
    int error = 0;
    bool waits = false;
    int asked = 0;
    int inside = 0;
};

Known& known() {
    static Known one;
    return one;
}

int answer(const std::vector<std::string>& addresses, const addrinfo* hints, addrinfo** list) {
    *list = nullptr;
    addrinfo** end = list;
    for (const std::string& address : addresses) {
        addrinfo numeric = *hints;
        numeric.ai_flags = AI_NUMERICHOST;
        const int error = __real_getaddrinfo(address.c_str(), nullptr, &numeric, end);
        if (error != 0) {
            return error;
        }
        end = &(*end)->ai_next;
    }
    return 0;
}

}  // namespace

NameService::NameService(std::string name, std::vector<std::string> addresses) {
    const std::scoped_lock lock(known().mutex);
    known().name = std::move(name);
    known().addresses = std::move(addresses);
    known().error = 0;
    known().waits = false;
    known().asked = 0;
}

NameService::~NameService() {
    std::unique_lock lock(known().mutex);
    known().waits = false;
    known().changed.notify_all();
    known().changed.wait(lock, [] { return known().inside == 0; });
    known().name.clear();
}

void NameService::failWith(int error) {
    const std::scoped_lock lock(known().mutex);
    known().error = error;
}

void NameService::keepWaiting() {
    const std::scoped_lock lock(known().mutex);
    known().waits = true;
}

void NameService::waitUntilAsked() {
    std::unique_lock lock(known().mutex);
    known().changed.wait(lock, [] { return known().asked > 0; });
}

}  // namespace testing_support

int __wrap_getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** list) {
    auto& known = testing_support::known();
    std::unique_lock lock(known.mutex);
    if (name == nullptr || known.name != name) {
        lock.unlock();
        return __real_getaddrinfo(name, service, hints, list);
    }
    ++known.asked;
    ++known.inside;
    known.changed.notify_all();
    known.changed.wait(lock, [&known] { return !known.waits; });
    --known.inside;
    known.changed.notify_all();
    return known.error != 0 ? known.error : testing_support::answer(known.addresses, hints, list);
}
