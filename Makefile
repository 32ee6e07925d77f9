# Two commands for everyone: `make demo` and `make test`. Each sets up `.venv` by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check wheel format benchmark measure docs new-rule clean

demo: $(VENV)/installed
	@# Findings are what the demo is about: exit code 1 is its success, anything else is not.
	@$(BIN)/tqcheck check fixtures/news-zh-en.jsonl --allow-unchecked; test $$? -eq 1

test: $(VENV)/developing
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --cov --cov-report=term

check: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: $(VENV)/developing
	rm -rf dist
	$(BIN)/python -m hatchling build -d dist
	$(BIN)/python -m tests.release.try_wheel dist/*.whl --by uvx --constraint constraints.txt

format: $(VENV)/developing
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

benchmark: $(VENV)/developing
	$(BIN)/python -m tests.benchmarks.speed

measure: $(VENV)/developing
	$(BIN)/python -m tests.benchmarks.rules write

docs: $(VENV)/documenting
	$(BIN)/tqcheck rules --markdown > tqcheck/rules/README.md
	$(BIN)/python -m tests.manual.reference
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet

new-rule: $(VENV)/developing
	$(BIN)/python -m tests.new_rule $(NAME) $(CODE) --kind $(or $(KIND),comparison)
	$(BIN)/tqcheck rules --markdown > tqcheck/rules/README.md

clean:
	rm -rf $(VENV) dist site .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(VENV)/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/developing: $(VENV)/installed constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

$(VENV)/documenting: $(VENV)/installed constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[docs]'
	@touch $@
