# SPDX-License-Identifier: Apache-2.0
# The commands of README, in front of CMake's presets.
PRESET := linux-release
BUILD := build/$(PRESET)
SAMPLE := build/sample

# A compiler cache helps where there is one, and is never needed.
ifneq ($(shell command -v ccache 2>/dev/null),)
export CMAKE_CXX_COMPILER_LAUNCHER ?= ccache
endif

.PHONY: help build run screenshots test bench translations clean

help:
	@echo "make build   installs what is missing and builds the programs into $(BUILD)/bin"
	@echo "make run     builds, makes a sample PFX and opens the wizard on it; without a display, imports it in the terminal"
	@echo "make screenshots  pictures of every page and state, in build/screenshots"
	@echo "make test    installs what is missing, builds, and runs every test"
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

screenshots:
	@installer/install_dependencies.sh test
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target wizard_screenshots assistcert pfx_writer
	@tests/data/make_fixtures.sh $(BUILD)/fixtures $(BUILD)/bin/pfx_writer
	@tests/wizard/screenshots/take_screenshots.sh $(BUILD)/bin/wizard_screenshots build/screenshots

test:
	@installer/install_dependencies.sh test
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET)
	@ctest --preset $(PRESET) --parallel $$(nproc)

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
