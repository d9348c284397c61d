// SPDX-License-Identifier: Apache-2.0
// Loaded beside a program by LD_PRELOAD: looks through its memory when main is over and everything that ends with the
// program has ended. MEMORY_WITNESS_NEEDLES is the file of what to look for, masked; the report goes to
// MEMORY_WITNESS_REPORT: how many bytes were looked at, and a line for each sighting.
#include <cstdlib>
#include <exception>
#include <fstream>
#include <sstream>

#include "tests/support/memory_scan.h"

namespace {

std::string contentOf(const char* path) {
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

__attribute__((destructor)) void lookAround() {
    const char* needles = std::getenv("MEMORY_WITNESS_NEEDLES");
    const char* report = std::getenv("MEMORY_WITNESS_REPORT");
    if (needles == nullptr || report == nullptr) {
        return;
    }
    std::ofstream out(report);
    try {
        using testing_support::Needles;
        const auto scan = testing_support::scanOwnMemory(Needles::fromText(contentOf(needles)));
        out << scan.bytes << '\n' << scan.says();
    } catch (const std::exception& exception) {
        out << "0\n" << exception.what() << '\n';
    }
}

}  // namespace
