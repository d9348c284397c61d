# SPDX-License-Identifier: Apache-2.0
# The commands of README, in front of CMake's presets.
PRESET := linux-release
BUILD := build/$(PRESET)
ASSISTCERT := $(BUILD)/bin/assistcert
SAMPLE := build/sample

# A compiler cache helps where there is one, and is never needed.
ifneq ($(shell command -v ccache 2>/dev/null),)
export CMAKE_CXX_COMPILER_LAUNCHER ?= ccache
endif

.PHONY: help build run test translations clean screenshots

help:
	@echo "make build   installs what is missing and builds $(ASSISTCERT)"
	@echo "make run     builds, makes a sample PFX, checks it and imports it into $(SAMPLE)/store"
	@echo "make screenshots  pictures of every page and state, in build/screenshots"
	@echo "make test    installs what is missing, builds, and runs every test"
	@echo "make translations   brings translations/*.ts up to date with the sentences in the sources"
	@echo "make clean   removes build/"

build:
	@installer/install_dependencies.sh build
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET)

run:
	@installer/install_dependencies.sh build
	@cmake --preset $(PRESET) --log-level=NOTICE
	@cmake --build --preset $(PRESET) --target assistcert
	@resources/sample/make_sample.sh $(SAMPLE)
	@printf '\n--- What is in %s, and does it fit?\n\n' $(SAMPLE)/sample.pfx
	@ASSISTCERT_PASSWORD= $(ASSISTCERT) check $(SAMPLE)/sample.pfx --host assist.example.com
	@printf '\n--- Into the directory store %s:\n\n' $(SAMPLE)/store
	@ASSISTCERT_PASSWORD= $(ASSISTCERT) import $(SAMPLE)/sample.pfx --host assist.example.com --store $(SAMPLE)/store
	@printf '\n--- What is there now:\n\n'
	@$(ASSISTCERT) list --store $(SAMPLE)/store
	@printf '\n--- To take the latest import back:\n\n%s undo --last --store %s\n' $(ASSISTCERT) $(SAMPLE)/store

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

translations:
	@installer/install_dependencies.sh build
	@translations/update.sh

clean:
	@rm -rf build
