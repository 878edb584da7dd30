# Everything starts here; `make help` lists it. The work itself is in scripts/.

# More flags for the release build. `make build SWIFT_BUILD_FLAGS=--static-swift-stdlib` links Swift's own libraries into
# bin/onward, so that it runs on a machine without Swift (libpq, libsodium, libcurl, libsqlite3 and what letters are drawn with stay the system's); it takes longer.
SWIFT_BUILD_FLAGS ?=
# For `swift test`: make test ARGS="--filter Money"; for the benchmark: make bench ARGS="--quick"
ARGS ?=

.PHONY: help run build test check-long bench pictures generate clean
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 20

run: build ## build, and start the demo on SQLite
	bin/onward demo

build: ## the release binary, stripped: bin/onward
	scripts/setup build
	swift build -c release --product onward $(SWIFT_BUILD_FLAGS)
	@mkdir -p bin
	strip -o bin/onward.new "$$(swift build -c release --product onward $(SWIFT_BUILD_FLAGS) --show-bin-path)/onward"
	mv bin/onward.new bin/onward

test: ## install what tests need; run them all on SQLite and PostgreSQL (ARGS goes to swift test)
	scripts/setup test
	scripts/test $(ARGS)

check-long: ## all tests, with the searches that take minutes (ONWARD_LONG=1)
	scripts/setup test
	ONWARD_LONG=1 ONWARD_CRASH_ROUNDS=20 scripts/test $(ARGS)

bench: build ## measure speed and size, beside Fossil and with 100,000 cases; about an hour (ARGS="--quick" for a try)
	scripts/setup bench
	scripts/bench-peer || echo "django-helpdesk isn't here: measuring without it" >&2
	scripts/bench $(ARGS)

pictures: build ## pictures of the main pages at a phone's and a desk's width, in both languages, into pictures/
	scripts/setup test
	scripts/pictures pictures

generate: ## write the Swift of Texts/*.yaml and programs/*.yaml
	scripts/generate

clean: ## remove what was built
	rm -rf .build bin pictures
