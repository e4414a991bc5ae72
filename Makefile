# Every target sets up what it needs; the second time the set-up is skipped.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SIZE ?= small

.PHONY: install demo test check fonts lint types contracts coverage freeze schema pictures lock faults model bench image-test compose-test

install: $(READY)

# One sentence for each thing that a fresh machine may lack, before anything else happens.
$(READY): requirements/dev.lock requirements/bootstrap.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Sodan needs Python 3.11 or newer: '$(PYTHON)' was not found."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Sodan needs Python 3.11 or newer: '$(PYTHON)' is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv module is missing. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@echo "Setting up $(VENV) (once) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bootstrap.lock
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip sync --quiet --require-hashes requirements/dev.lock
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --offline -e .
	@touch $(READY)

demo: install
	@FRESH=$(FRESH) $(BIN)/sodan demo

# Chromium and fonts for the tests that look at pages, Dovecot for those that read mail; without them those tests say what is missing.
fonts:
	@sh tests/browser/install
	@sh tests/browser/install-dovecot

test: install fonts
	@$(BIN)/pytest -n 2 --dist loadfile

# The quick loop: what a change usually breaks.
check: install lint types contracts
	@$(BIN)/pytest -q -n 2 --dist loadfile -m "not slow and not browser"

lint: install
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .

types: install
	@$(BIN)/mypy

contracts: install
	@$(BIN)/lint-imports

coverage: install
	@$(BIN)/pytest -q --cov --cov-report=term-missing -m "not browser"

# After a terms text and its version were changed on purpose: note the new text of each version.
freeze: install
	@$(BIN)/python -c "from locales.catalog import shipped; from locales.check import freeze; freeze(shipped())"

# After a key of service files was added or changed: what editors know of them.
schema: install
	@$(BIN)/python -c "from schedules.service_file import shipped; from schedules.service_schema import write; write(shipped())"

# After a label of LINE's menu was changed: draw its pictures anew. SITE=dir draws for a site.
pictures: install fonts
	@$(BIN)/python -m tests.browser.pictures $(SITE)

lock: install
	@$(BIN)/uv pip compile pyproject.toml --extra pg --group dev --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --quiet -o requirements/dev.lock
	@$(BIN)/uv pip compile pyproject.toml --extra pg --generate-hashes --universal --python-version 3.11 --no-header --no-annotate --quiet -o requirements/run.lock

faults: install
	@SIZE=$(SIZE) $(BIN)/pytest -q tests/faults

# Random lives of bookings against a second ledger, races and storms; SIZE=full takes half an hour.
model: install
	@SIZE=$(SIZE) $(BIN)/pytest -q tests/model tests/races

# Builds the image and runs it; needs root, buildah and crun, and a minute or two.
image-test:
	@sh tests/image/build

# The services of compose.yaml as plain processes, with PostgreSQL and a stand-in for LINE.
compose-test: install
	@$(BIN)/python -m tests.image.compose_as_processes

# Speed against two peers: SIZE=small takes about four minutes. DISK=steady keeps databases
# in memory with a fixed wait for each fsync, for a machine whose disk is shared.
bench: install
	@SIZE=$(SIZE) DISK=$(DISK) $(BIN)/python -m tests.bench
