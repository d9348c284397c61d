// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over files, and over changes of them that are the same in each run.
//
//   replay_TARGET CHANGES FOLDER...      CHANGES: of each file
//
// Exit code 0: all of them passed; 2: wrong call, or nothing to run. What fails ends the program, as under a fuzzer.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <vector>

#include "tests/fuzz/replay/changes.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace {

namespace fs = std::filesystem;
using Bytes = std::vector<unsigned char>;

constexpr std::size_t room = 4096;  // By how much the changes may make an input longer.

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

Bytes readFile(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// In memory of exactly its size, so that a sanitizer sees one byte too far.
void run(const Bytes& bytes) {
    const Bytes exact(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

// Each change is made on the one before, so that they lead away from the file.
void runChanged(Bytes bytes, unsigned changes) {
    const std::size_t most = bytes.size() + room;
    for (unsigned i = 0; i < changes; ++i) {
        const std::size_t size = bytes.size();
        bytes.resize(most);
        bytes.resize(LLVMFuzzerCustomMutator(bytes.data(), size, most, i));
        run(bytes);
    }
}

}  // namespace

int main(int count, char** arguments) {
    const std::span words(arguments, static_cast<std::size_t>(count));
    if (count < 3) {
        std::fprintf(stderr, "usage: %s CHANGES FOLDER...\n", words[0]);
        return 2;
    }
    const auto changes = static_cast<unsigned>(std::strtoul(words[1], nullptr, 10));
    std::size_t files = 0;
    for (const char* folder : words.subspan(2)) {
        for (const fs::path& path : filesIn(folder)) {
            std::fprintf(stderr, "%s\n", path.c_str());
            const Bytes bytes = readFile(path);
            run(bytes);
            runChanged(bytes, changes);
            ++files;
        }
    }
    std::printf("%zu files, each with %u changes\n", files, changes);
    return files > 0 ? 0 : 2;
}
