// SPDX-License-Identifier: Apache-2.0
// Loaded before the C library, it tells a program another time of day than it is; the clock that only counts on, which
// deadlines are kept by, stays as it is. CLOCK_SHIM says how:
//
//   +SECONDS, -SECONDS   the clock goes wrong by so much
//   jumping              each answer is a year ahead or behind, in turn
#include <dlfcn.h>
#include <sys/time.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

constexpr time_t year = 365L * 24 * 60 * 60;
std::atomic<bool> isAhead = false;

time_t error() {
    const char* const how = std::getenv("CLOCK_SHIM");
    if (how == nullptr) {
        return 0;
    }
    if (std::strcmp(how, "jumping") == 0) {
        isAhead = !isAhead;
        return isAhead ? year : -year;
    }
    return std::atol(how);
}

int realTime(clockid_t clock, timespec* time) {
    using Function = int (*)(clockid_t, timespec*);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "clock_gettime"));
    return real(clock, time);
}

}  // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) {
    const int code = realTime(clock, time);
    if (code == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        time->tv_sec += error();
    }
    return code;
}

int gettimeofday(timeval* time, void* /*zone*/) {
    timespec precise{};
    const int code = clock_gettime(CLOCK_REALTIME, &precise);
    time->tv_sec = precise.tv_sec;
    time->tv_usec = precise.tv_nsec / 1000;
    return code;
}

time_t time(time_t* result) {
    timespec precise{};
    clock_gettime(CLOCK_REALTIME, &precise);
    if (result != nullptr) {
        *result = precise.tv_sec;
    }
    return precise.tv_sec;
}

}  // extern "C"
