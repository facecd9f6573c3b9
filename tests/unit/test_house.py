"""The house rules that a machine can hold: sizes, parameters, exported names."""

import ast
import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "bomay"
MODULES = sorted(SOURCE.rglob("*.py"))
MAX_MODULE, MAX_FUNCTION, MAX_PARAMETERS, MAX_POSITIONAL = 300, 50, 5, 2

# Exceptions by name, each with its reason. Take one out when it no longer holds.
MORE_PARAMETERS: dict[str, str] = {
    "bomay.pipeline.build": "the whole way in one call: each is an option of the command",
}
MORE_POSITIONAL = {
    "bomay.answers.evidence.select_for": "a question, then the name of its input, as the call reads",
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _functions() -> list[tuple[str, Function]]:
    found = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, Function):
                found.append((f"{_name(path)}.{node.name}", node))
    return found


FUNCTIONS = _functions()


def _is_command(function: Function) -> bool:
    """Whether click calls the function, by keyword: its parameters are the options of a command."""
    return any("click" in ast.unparse(decorator) for decorator in function.decorator_list)


def _positional(function: Function) -> list[str]:
    names = [arg.arg for arg in (*function.args.posonlyargs, *function.args.args)]
    return [name for name in names if name not in ("self", "cls", "_")]


def test_the_tree_is_seen() -> None:
    assert len(MODULES) > 60
    assert len(FUNCTIONS) > 300


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_is_short_says_what_it_is_and_lists_its_names(path: Path) -> None:
    text = path.read_text("utf-8")
    if path.name == "__init__.py" and not text.strip():
        return  # a folder without names of its own
    assert text.count("\n") <= MAX_MODULE
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "no docstring"
    if path == SOURCE / "apps" / "cli" / "__main__.py":
        return
    body = [node for node in tree.body[1:] if not isinstance(node, ast.Import | ast.ImportFrom | ast.If)]
    first = body[0] if body else None
    if first is None and path.name == "__init__.py":
        return  # a folder whose modules are imported by their own names
    target = first.targets[0] if isinstance(first, ast.Assign) else getattr(first, "target", None)
    assert isinstance(target, ast.Name), "__all__ stands first, after the imports"
    assert target.id == "__all__"


@pytest.mark.parametrize("path", [path for path in MODULES if path.stem != "__main__"], ids=_name)
def test_every_exported_name_is_there(path: Path) -> None:
    module = importlib.import_module(_name(path))
    names = list(getattr(module, "__all__", []))
    assert len(names) == len(set(names))
    assert [name for name in names if not hasattr(module, name)] == []


def test_functions_are_short() -> None:
    long = {name: node.end_lineno - node.lineno + 1 for name, node in FUNCTIONS if node.end_lineno}
    assert {name: lines for name, lines in long.items() if lines > MAX_FUNCTION} == {}


def test_functions_take_few_parameters() -> None:
    many = {
        name
        for name, node in FUNCTIONS
        if not _is_command(node) and len(_positional(node)) + len(node.args.kwonlyargs) > MAX_PARAMETERS
    }
    assert many == set(MORE_PARAMETERS)


def test_parameters_that_can_be_mixed_up_are_given_by_name() -> None:
    public = [(name, node) for name, node in FUNCTIONS if not node.name.startswith("_") and not _is_command(node)]
    assert {name for name, node in public if _mixable(node)} == set(MORE_POSITIONAL)


def _mixable(function: Function) -> bool:
    """Whether a parameter after the second has the type of one before it, so that no type check sees a swap."""
    given = [arg for arg in (*function.args.posonlyargs, *function.args.args) if arg.arg not in ("self", "cls", "_")]
    types = [ast.unparse(arg.annotation) if arg.annotation else "" for arg in given]
    names = [arg.arg for arg in given]
    return any(
        types[at] in types[:at] and (names[at - 1], names[at]) != ("start", "end")
        for at in range(MAX_POSITIONAL, len(given))
    )


#: The one module that catches any exception of ours: it names each one in a refusal (ADR 0008).
ONE_BORDER = "bomay.claims.border"


def test_nothing_is_left_to_do_and_no_error_is_swallowed() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|XXX|NotImplementedError)\b|except:|except (?:Base)?Exception\b|# type: ignore")
    faults = [
        f"{_name(path)}:{number}: {line.strip()}"
        for path in MODULES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if marks.search(line)
    ]
    at_the_border = [fault for fault in faults if ONE_BORDER in fault]
    assert [fault for fault in faults if fault not in at_the_border] == []
    assert len(at_the_border) == 1, "the border has exactly one such line"
