# make graph: set up and build the graph of seeds/.  make test: set up and run every check.  make docs: the manual as a site.
PYTHON ?= python3
VENV := .venv
PYTHONS := 3.11 3.12 3.13
BIN := $(VENV)/bin
QUICK := -m pytest -m "not slow" -n logical --dist loadfile
LOWEST := build/lowest
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -qq
INSTALL := $(APT) update && $(APT) install -y --no-install-recommends
HEADER := import os, sysconfig; os.stat(sysconfig.get_path('include') + '/Python.h')

.PHONY: graph test check quick pythons dist sbom torture floors lock docs bench clean browser fonts icu java r bench-html

graph: $(VENV)/.installed
	$(BIN)/kg build seeds/ --format table

test: $(VENV)/.tested browser fonts java r
	$(MAKE) check

check:
	$(BIN)/ruff check kg tests tools bench
	$(BIN)/ruff format --check kg tests tools bench
	$(BIN)/lint-imports
	$(BIN)/mypy --strict kg
	! $(BIN)/radon cc --min D --show-complexity kg | grep . # functions with more branches than radon's C
	$(BIN)/python tools/check_style.py
	$(BIN)/python -m pytest -n $$(($$(nproc) + 1)) --dist loadfile

quick: $(VENV)/.tested fonts # what needs no browser, Spark, terminal or long build
	$(BIN)/python $(QUICK)

pythons: # the quick tests on every Python that kg is for
	for version in $(PYTHONS); do $(MAKE) PYTHON=python$$version VENV=build/python$$version quick || exit 1; done

dist: $(VENV)/bin/python # wheel and source, built twice and compared
	$(BIN)/pip install -q 'build>=1.2'
	rm -rf dist/again
	for place in dist dist/again; do SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BIN)/python -m build -q -o $$place . || exit 1; done
	for file in dist/again/*; do cmp $$file dist/$$(basename $$file) || exit 1; done
	rm -r dist/again

sbom: $(VENV)/bin/python # a bill of all that make installs (CycloneDX)
	$(BIN)/pip install -q 'cyclonedx-bom>=7'
	mkdir -p dist
	$(BIN)/cyclonedx-py requirements lock/core.txt --pyproject pyproject.toml --mc-type application --output-reproducible --of JSON -o dist/kg.cdx.json

torture: $(VENV)/.tested # with every system call, 50 places of each file, every sentence: hours, for the night
	KG_TEST_PLACES=50 $(BIN)/python -m pytest tests/test_faults.py tests/test_build.py tests/reading/test_page.py tests/base

floors: $(LOWEST)/.tested fonts # the quick tests with the lowest versions that pyproject.toml allows
	$(LOWEST)/bin/python $(QUICK)

docs: $(VENV)/.tested
	$(BIN)/python tools/make_cli_reference.py
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build
	@echo "build/site/index.html; with search: $(BIN)/mkdocs serve"

bench: $(VENV)/.tested java
	$(BIN)/python bench/run.py
	$(BIN)/python bench/scale.py

bench-html: $(VENV)/.tested browser fonts
	$(BIN)/python bench/page.py
	$(BIN)/python bench/layout.py
	$(BIN)/python bench/look.py

browser:
	command -v chromium >/dev/null || ($(INSTALL) chromium)

fonts: # Chinese letters in pictures and in the browser
	fc-list :lang=zh 2>/dev/null | grep -q . || ($(INSTALL) fontconfig fonts-noto-cjk)

java: # Spark runs on it
	command -v java >/dev/null || ($(INSTALL) default-jre-headless)

r: # the example of docs/examples
	Rscript -e 'library(igraph)' >/dev/null 2>&1 || ($(INSTALL) r-cran-igraph)

icu: # followthemoney's transliteration is compiled against it
	(pkg-config --exists icu-i18n && command -v g++ && $(PYTHON) -c "$(HEADER)") >/dev/null 2>&1 \
		|| ($(INSTALL) libicu-dev pkg-config g++ python3-dev)

%/bin/python:
	$(PYTHON) -m venv $*

$(VENV)/.installed: lock/core.txt pyproject.toml | $(VENV)/bin/python
$(VENV)/.tested: lock/test.txt pyproject.toml | $(VENV)/bin/python icu
$(LOWEST)/.tested: lock/lowest.txt pyproject.toml | $(LOWEST)/bin/python icu
$(VENV)/.installed $(VENV)/.tested $(LOWEST)/.tested:
	$(@D)/bin/pip install -q --no-deps --use-pep517 --require-hashes -r $<
	$(@D)/bin/pip install -q --no-deps -e .
	$(@D)/bin/pip check -q
	touch $@ $(@D)/.installed

lock: $(VENV)/bin/python # anew: the newest versions that pyproject.toml allows, and the lowest
	$(BIN)/pip install -q uv
	$(BIN)/uv lock -q --upgrade
	$(BIN)/uv export -q --frozen --no-emit-project --no-header -o lock/core.txt
	$(BIN)/uv export -q --frozen --no-emit-project --no-header --extra test -o lock/test.txt
	$(BIN)/uv lock -q --upgrade --resolution lowest-direct
	$(BIN)/uv export -q --frozen --no-emit-project --no-header --extra test -o lock/lowest.txt
	sed -i -E "s/ (and|;) sys_platform == 'linux'//; s/ and python_full_version < '3\.14'//; s/python_full_version < '3\.14' and //; s/ ; python_full_version < '3\.14'//" lock/*.txt # the lock is for these alone
	rm uv.lock

clean:
	rm -rf $(VENV) build output/kg.made output/kg.duckdb output/graph.html output/graph.graphml
