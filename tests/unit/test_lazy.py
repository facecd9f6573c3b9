"""Patterns compiled late: as `re.compile` makes them, and none of them faulty."""

import gc
import pkgutil
import re
from importlib import import_module

import pytest

import bomay
from bomay.text import lazy
from bomay.text.lazy import lazy_pattern


def test_it_finds_what_the_compiled_pattern_finds() -> None:
    source, text = r"(Ông|bà) (?P<name>\w+)", "ông An và bà Bình"
    late, compiled = lazy_pattern(source, re.IGNORECASE), re.compile(source, re.IGNORECASE)
    for _ in range(2):  # before it is compiled and after
        assert late.pattern == source
        assert [match.span() for match in late.finditer(text)] == [match.span() for match in compiled.finditer(text)]
        assert late.sub(r"\g<name>", text) == compiled.sub(r"\g<name>", text) == "An và Bình"
        assert late.match(text, 10) and not late.fullmatch(text)


def test_it_has_no_method_that_a_pattern_has_not() -> None:
    assert not hasattr(lazy_pattern("a"), "serch")


def test_every_pattern_of_every_module_compiles() -> None:
    for module in pkgutil.walk_packages(bomay.__path__, "bomay."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    patterns = [item for item in gc.get_objects() if type(item) is lazy._LazyPattern]
    assert len(patterns) > 1000
    assert all(re.compile(late.pattern, late._flags) for late in patterns)


def test_a_pattern_is_compiled_when_it_is_used() -> None:
    late = lazy_pattern("(")
    with pytest.raises(re.error):
        late.search("a")
