# SPDX-License-Identifier: Apache-2.0
# add_fuzz_target(NAME CHANGES NUMBER [MUTATOR FILE] [SOURCES FILE...] LIBRARIES LIBRARY...) makes replay_NAME and a
# test that runs it over the kept inputs and over seeds that are made from the fixtures, each also changed so many times.
add_library(fuzz_replay_main STATIC EXCLUDE_FROM_ALL replay/changes.cpp replay/replay_main.cpp)
target_link_libraries(fuzz_replay_main PUBLIC assistcert_options)

add_custom_target(fuzz_replay ALL)
add_dependencies(fuzz_replay pfx_writer)

# Shows that a replay can fail: a target that reads one byte too far, which the sanitizer has to see.
add_executable(replay_can_fail EXCLUDE_FROM_ALL replay/can_fail.cpp replay/plain_mutator.cpp)
target_link_libraries(replay_can_fail PRIVATE fuzz_replay_main)
add_dependencies(fuzz_replay replay_can_fail)
add_test(NAME fuzz.can-fail
  COMMAND sh -c "\"$0\" 0 \"$1\" 2>&1 | grep heap-buffer-overflow"
    $<TARGET_FILE:replay_can_fail> ${CMAKE_CURRENT_SOURCE_DIR}/corpus/thumbprint)
set_tests_properties(fuzz.can-fail PROPERTIES LABELS fuzz)

set(seeds ${CMAKE_CURRENT_BINARY_DIR}/seeds)
add_test(NAME make_fuzz_seeds
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/make_seeds.sh ${seeds} ${CMAKE_BINARY_DIR}/fixtures
    $<TARGET_FILE:pfx_writer>)
set_tests_properties(make_fuzz_seeds PROPERTIES FIXTURES_REQUIRED fixtures FIXTURES_SETUP fuzz_seeds LABELS fuzz)

function(add_fuzz_target name)
  cmake_parse_arguments(PARSE_ARGV 1 target "" "CHANGES;MUTATOR" "SOURCES;LIBRARIES")
  if(NOT target_MUTATOR)
    set(target_MUTATOR replay/plain_mutator.cpp)
  endif()
  add_executable(replay_${name} EXCLUDE_FROM_ALL targets/${name}_fuzz.cpp ${target_MUTATOR} ${target_SOURCES})
  target_link_libraries(replay_${name} PRIVATE fuzz_replay_main ${target_LIBRARIES})
  add_dependencies(fuzz_replay replay_${name})
  add_test(NAME fuzz.${name}
    COMMAND replay_${name} ${target_CHANGES} ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name} ${seeds}/${name})
  set_tests_properties(fuzz.${name} PROPERTIES FIXTURES_REQUIRED fuzz_seeds LABELS fuzz)
endfunction()
