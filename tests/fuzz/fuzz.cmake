# SPDX-License-Identifier: Apache-2.0
# add_fuzz_target(NAME CHANGES NUMBER [MUTATOR FILE] [SOURCES FILE...] LIBRARIES LIBRARY...) makes fuzz_NAME, with
# libFuzzer's main function and, where none is given, libFuzzer's own mutator.
add_custom_target(fuzzers)

# Makes seeds of PFX files that have another password.
add_executable(rekey_pfx EXCLUDE_FROM_ALL rekey_pfx.cpp)
target_link_libraries(rekey_pfx PRIVATE certcore)
add_dependencies(fuzzers rekey_pfx)

function(add_fuzz_target name)
  cmake_parse_arguments(PARSE_ARGV 1 target "" "CHANGES;MUTATOR" "SOURCES;LIBRARIES")
  add_executable(fuzz_${name} EXCLUDE_FROM_ALL targets/${name}_fuzz.cpp ${target_MUTATOR} ${target_SOURCES})
  target_link_libraries(fuzz_${name} PRIVATE ${target_LIBRARIES})
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  add_dependencies(fuzzers fuzz_${name})
endfunction()
