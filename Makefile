# make graph: set up and build the graph of seeds/.  make test: set up and run every check.  make docs: the manual as a site.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: graph test check docs bench clean browser icu java bench-html

graph: $(VENV)/.installed
	$(BIN)/kg build seeds/ --format table

test: $(VENV)/.tested browser java
	$(MAKE) check

check:
	$(BIN)/ruff check kg tests tools bench
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

docs: $(VENV)/.documented
	$(BIN)/python tools/make_cli_reference.py
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build
	@echo "build/site/index.html; with search: $(BIN)/mkdocs serve"

bench: $(VENV)/.tested java
	$(BIN)/python bench/run.py
	$(BIN)/python bench/scale.py

bench-html: $(VENV)/.tested browser
	$(BIN)/python bench/page.py

browser:
	command -v chromium >/dev/null || ($(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq chromium)

java: # Spark runs on it
	command -v java >/dev/null || ($(SUDO) apt-get update -qq && ($(SUDO) apt-get install -y -qq openjdk-17-jre-headless || $(SUDO) apt-get install -y -qq default-jre-headless))

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install -q -e .
	touch $@

icu: # followthemoney's transliteration is compiled against it
	pkg-config --exists icu-i18n || ($(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq libicu-dev pkg-config g++ python3-dev)

$(VENV)/.tested: pyproject.toml | $(VENV)/bin/python icu
	$(BIN)/pip install -q -e ".[test]"
	touch $@ $(VENV)/.installed

$(VENV)/.documented: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install -q -e ".[docs]"
	touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) build output/kg.duckdb output/graph.html output/graph.graphml
