// SPDX-License-Identifier: Apache-2.0
// Tells Windows' loader (from Windows 10 1607 and Server 2016 on) to look for the DLLs that the program is linked with
// in the system's folder alone, and never beside the program: a download folder may hold anything, and the program runs
// elevated. The linker of mingw has no option for it; set_load_config.py makes the section known to the loader.
#include <windows.h>

#include <cstddef>

namespace {

// IMAGE_LOAD_CONFIG_DIRECTORY64 up to SEHandlerCount ("PE Format", The Load Configuration Structure); in mingw's header
// the member that matters is still called Reserved1.
struct LoadConfig {
    DWORD size;
    DWORD untilCsdVersion[18];
    WORD csdVersion;
    WORD dependentLoadFlags;
    ULONGLONG untilTheEnd[4];
};
static_assert(offsetof(LoadConfig, dependentLoadFlags) == 0x4E);
static_assert(sizeof(LoadConfig) == 0x70);

constexpr WORD searchSystem32 = 0x800;  // LOAD_LIBRARY_SEARCH_SYSTEM32

}  // namespace

extern "C" {
extern const LoadConfig assistcertLoadConfig;
__attribute__((section(".loadcfg"), used))
const LoadConfig assistcertLoadConfig{sizeof(LoadConfig), {}, 0, searchSystem32, {}};
}
