# Everything a person or a cron job does with this project. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules

# What the pipeline targets take; the tools also read .env and spinoco.config.json.
SINCE ?= last
DATA ?= data
JOBS ?= 2
FILE ?=
# of whisper.cpp, for make whisper-server: -DGGML_CUDA=ON, -DGGML_VULKAN=ON, …
CMAKE_FLAGS ?=

BIN := bin
FETCH := $(BIN)/spinoco-fetch --data "$(DATA)"
TRANSCRIBE := $(BIN)/spinoco-transcribe --data "$(DATA)"
ANON := $(BIN)/spinoco-anon --data "$(DATA)"

SOURCES := $(shell find src fixtures/api fixtures/serve.ts -name '*.ts' 2>/dev/null)

## for users

.PHONY: help
help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.PHONY: demo
demo: build ## the whole pipeline on eight invented calls, against a server on this machine
	@fixtures/demo/run.sh

.PHONY: run
run: build ## fetch what is new, transcribe, anonymize (SINCE=last JOBS=2 DATA=data)
	@$(FETCH) --since "$(SINCE)" | $(TRANSCRIBE) -j "$(JOBS)" | $(ANON) >/dev/null

.PHONY: fetch
fetch: build ## only download (SINCE=last)
	@$(FETCH) --since "$(SINCE)" >/dev/null

.PHONY: transcribe
transcribe: build ## transcribe every recording that was downloaded
	@grep -rlZ --include='*.json' '"sha256":"' "$(DATA)/01_recordings" | sort -z | xargs -0 -r cat \
	  | $(TRANSCRIBE) -j "$(JOBS)" >/dev/null

.PHONY: anon
anon: build ## anonymize every transcript that is there
	@find "$(DATA)/02_transcripts" -name '*.json' -print0 | sort -z | xargs -0 -r cat | $(ANON) >/dev/null

.PHONY: redo
redo: build ## transcribe and anonymize one recording again (FILE=data/01_recordings/…/ID.ogg)
	@[ -n "$(FILE)" ] || { echo 'make redo FILE=data/01_recordings/…/ID.ogg' >&2; exit 2; }
	@$(TRANSCRIBE) "$(FILE)" | $(ANON) --force

.PHONY: status
status: build ## how things stand in the data directory
	@$(ANON) status

.PHONY: whisper-server
whisper-server: build ## whisper.cpp's server, for --asr-server (CMAKE_FLAGS=-DGGML_CUDA=ON); needs cmake, a compiler
	@fixtures/asr/build-whisper-server.sh $(CMAKE_FLAGS) || { [ $$? -eq 3 ] && echo 'whisper-server: skipped'; }

## for developers

.PHONY: build
build: dist/.built ## install and bundle

node_modules/.installed: package.json package-lock.json
	@npm ci --no-audit --no-fund --loglevel=error
	@touch $@

dist/.built: node_modules/.installed build.mjs bundle.mjs $(SOURCES)
	@node build.mjs
	@touch $@

.PHONY: check
check: build ## types, lint, unit and pipe tests (about a minute)
	@npx tsc --noEmit & types=$$!; npx biome check . & style=$$!; \
	  npx vitest run --project rooms; wait $$types; wait $$style

.PHONY: test
test: build ## every test that needs nothing but Node
	@npx tsc --noEmit
	@npx biome check .
	@npx vitest run --project rooms --project e2e

.PHONY: faults
faults: build ## tests that break the machine under the tools (Debian: fiu-utils, strace)
	@KILL_ROUNDS=20 npx vitest run --project faults --project e2e test/faults test/e2e/kill.test.ts

.PHONY: bench
bench: build ## speed and memory as ratios measured in one run
	@node test/bench/run.mjs
	@node test/bench/transcribe.mjs windows
	@node test/bench/anon.mjs
	@node test/bench/gazetteer.mjs

.PHONY: quality
quality: build ## what is found and what is missed, on generated calls that were held back (test/quality/REPORT.md)
	@node test/quality/run.mjs

.PHONY: bench-transcribe
bench-transcribe: build ## engine overhead, jobs, and the README's table with models of real dimensions (minutes, 4 GB of disk and memory)
	@node test/bench/transcribe.mjs

.PHONY: bench-http
bench-http: build ## what the way to a speech server costs, how it scales, what it holds
	@node test/bench/http.mjs

.PHONY: clean
clean: ## remove what was built and the demo's data, never your data
	@rm -rf dist node_modules coverage data/demo test/helpers/tools/dist
