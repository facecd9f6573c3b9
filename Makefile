# The one place that says how bomay is set up, tested, checked and shown.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
READERS := $(VENV)/readers/.installed

ARTICLES ?= corpus
FUZZ_SECONDS ?= 300

.PHONY: demo pictures readers test test-articles test-virtuoso fuzz check format data clean

demo: $(STAMP)
	$(BIN)/python -m bomay.apps.demo

test: $(STAMP) $(READERS)
	$(BIN)/pytest

# Programs that read our exports and cannot live beside our own packages
readers: $(READERS)

# The properties of reading on articles of your own: make test-articles ARTICLES='FOLDER FILE.jsonl.gz'
test-articles: $(STAMP)
	BOMAY_ARTICLES='$(ARTICLES)' $(BIN)/pytest tests/property/test_evidence_of_articles.py

test-virtuoso: $(STAMP)
	@command -v virtuoso-t >/dev/null \
	&& $(BIN)/pytest tests/backends -m virtuoso \
	|| { ! command -v virtuoso-t >/dev/null && echo "no virtuoso-t here (Debian: virtuoso-opensource): nothing was tested"; }

fuzz: $(STAMP)
	mkdir -p out/fuzz
	$(BIN)/python tests/fuzz/fuzz_reading.py -max_total_time=$(FUZZ_SECONDS) -len_control=0 -max_len=400 -timeout=20 out/fuzz

check: $(STAMP)
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(MAKE) --no-print-directory data

# Draw the pictures of docs/pictures.md anew
pictures: $(STAMP)
	$(BIN)/python -m bomay.apps.make_pictures

data: $(STAMP)
	$(BIN)/python -m bomay.apps.check_data

format: $(STAMP)
	$(BIN)/ruff format src tests benchmarks
	$(BIN)/ruff check --fix src tests benchmarks

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(STAMP)

$(READERS): Makefile | $(STAMP)
	$(PYTHON) -m venv $(VENV)/readers
	$(VENV)/readers/bin/pip install --quiet --disable-pip-version-check --only-binary :all: 'followthemoney>=3.8,<4'
	touch $(READERS)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
