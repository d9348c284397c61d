# SPDX-License-Identifier: Apache-2.0
# The commands of README, in front of CMake's presets.
PRESET := linux-release
BUILD := build/$(PRESET)
SAMPLE := build/sample
WINDOWS_BUILD := build/windows-mingw
PACKAGES := build/packages
FUZZ_BUILD := build/linux-fuzz
FUZZ := build/fuzz
MINUTES := 70
CORPUS = $(or $(ASSISTCERT_CORPUS),../shared/corpora)
VERSION = $(shell awk '/^project/ {print $$3}' CMakeLists.txt)

# A compiler cache helps where there is one, and is never needed.
ifneq ($(shell command -v ccache 2>/dev/null),)
export CMAKE_CXX_COMPILER_LAUNCHER ?= ccache
endif

.PHONY: help build run corpus fixtures screenshots test test-replay test-sanitizers fuzz analyse windows test-windows package bench translations clean

help:
	@echo "make build   installs what is missing and builds the programs into $(BUILD)/bin"
	@echo "make run     builds, makes a sample PFX and opens the wizard on it; without a display, imports it in the terminal"
	@echo "make screenshots  pictures of every page and state, in build/screenshots"
	@echo "make test    installs what is missing, builds, and runs every test"
	@echo "make corpus  opens the PFX files of other projects, and says how many of them other programs open"
	@echo "make analyse reads the programs' code with clang-tidy and cppcheck; ANALYSE_SINCE=COMMIT: what changed since then"
	@echo "make test-sanitizers  runs the core's tests with gcc's address, leak, undefined-behaviour and thread sanitizers"
	@echo "make test-replay  runs the kept inputs of the fuzzers under the sanitizers"
	@echo "make fuzz MINUTES=n   lets the fuzzers run for so long in all, and says what they found"
	@echo "make windows builds both programs for Windows into $(WINDOWS_BUILD)/bin"
	@echo "make test-windows  builds them, and runs the tests under Wine"
	@echo "make package puts MSI, .deb, lists of their contents and the source pack into build/packages"
	@echo "make bench   builds and measures how long the first window takes"
	@echo "make translations   brings translations/*.ts up to date with the sentences in the sources"
	@echo "make clean   removes build/"

build:
	@installer/install_dependencies.sh build
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET)

run:
	@installer/install_dependencies.sh build
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target assistcert assistcert-wizard
	@resources/sample/run_sample.sh $(BUILD)/bin $(SAMPLE)

corpus:
	@installer/install_dependencies.sh test
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target certcore_tests
	@tests/data/show_corpus_score.sh $(BUILD)/bin/certcore_tests

# Keys, certificates and PFX files for the tests that ctest does not make them for.
fixtures:
	@installer/install_dependencies.sh test
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target pfx_writer
	@tests/data/make_fixtures.sh $(BUILD)/fixtures $(BUILD)/bin/pfx_writer

screenshots: fixtures
	@cmake --build --preset $(PRESET) --target wizard_screenshots assistcert
	@tests/wizard/screenshots/take_screenshots.sh $(BUILD)/bin/wizard_screenshots build/screenshots

test: test-replay
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET)
	@ctest --preset $(PRESET) --parallel $$(nproc)

test-replay:
	@installer/install_dependencies.sh test
	@cmake --preset linux-asan --log-level=NOTICE
	@cmake --build --preset linux-asan --target fuzz_replay
	@ctest --preset linux-asan -L fuzz --parallel $$(nproc)

# Touches no other build, so that it can go on beside the tests of one.
test-sanitizers:
	@installer/install_dependencies.sh test
	@cmake --preset linux-asan --log-level=NOTICE
	@cmake --build --preset linux-asan --target certcore_tests pfx_writer
	@tests/data/make_fixtures.sh build/linux-asan/fixtures build/linux-asan/bin/pfx_writer
	@cmake --preset linux-tsan --log-level=NOTICE
	@cmake --build --preset linux-tsan --target certcore_tests
	@tests/sanitizers/run_sanitized.sh build/linux-asan build/linux-asan/fixtures tests/sanitizers/left_out_asan.txt
	@tests/sanitizers/run_sanitized.sh build/linux-tsan build/linux-asan/fixtures tests/sanitizers/left_out_tsan.txt

fuzz: fixtures
	@installer/install_dependencies.sh fuzz
	@cmake --preset linux-fuzz --log-level=NOTICE
	@cmake --build --preset linux-fuzz --target fuzzers
	@tests/fuzz/make_seeds.sh $(FUZZ)/seeds $(BUILD)/fixtures $(BUILD)/bin/pfx_writer "$(CORPUS)" $(FUZZ_BUILD)/bin/rekey_pfx
	@tests/fuzz/run_fuzz.sh $(FUZZ_BUILD)/bin $(FUZZ) $(MINUTES)

analyse:
	@installer/install_dependencies.sh analyse
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target assistcert assistcert-wizard
	@tests/lint/analyse.sh $(BUILD)

windows:
	@installer/install_dependencies.sh windows
	@sysroot=$$(installer/windows/make_sysroot.sh) && \
	  cmake --preset windows-mingw --log-level=NOTICE -DASSISTCERT_SYSROOT="$$sysroot" -DBUILD_TESTING=OFF
	@cmake --build --preset windows-mingw

test-windows: windows fixtures
	@installer/install_dependencies.sh test-windows
	@cmake --build --preset $(PRESET) --target assistcert cli_tests
	@cmake --preset windows-mingw --log-level=NOTICE -DBUILD_TESTING=ON
	@cmake --build --preset windows-mingw
	@tests/windows/run_windows.sh $(WINDOWS_BUILD)/wine $(WINDOWS_BUILD)/windows_doubles \
	  $(WINDOWS_BUILD)/bin $(BUILD) $(PARTS)
	@installer/windows/sysroot_test.sh
	@ASSISTCERT_WINDOWS_DOUBLES=$(WINDOWS_BUILD)/windows_doubles tests/package/package_test.sh windows $(WINDOWS_BUILD)/bin \
	  "$$(installer/windows/make_sysroot.sh)" $(VERSION) $(WINDOWS_BUILD)/package-test

package: build windows
	@installer/deb/package_linux.sh $(BUILD) $(PACKAGES)
	@installer/msi/package_windows.sh $(WINDOWS_BUILD)/bin "$$(installer/windows/make_sysroot.sh)" $(PACKAGES)
	@installer/licenses/make_source_pack.sh $(PACKAGES) $(VERSION) with-libraries

bench:
	@installer/install_dependencies.sh test
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target assistcert-wizard bare_wizard
	@tests/bench/first_window.py $(BUILD)/bin

translations:
	@installer/install_dependencies.sh build
	@translations/update.sh

clean:
	@rm -rf build
