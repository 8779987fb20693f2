"""The book's mathematics for programs in Python: the module measured_surprise.

Names are in snake_case, options are keywords; lists, ranges and floats go in, lists, floats and dicts come out.
"""

import inspect
import re
import sys
import types

from pyodide.ffi import ConversionError, JsBigInt, JsException, JsProxy, create_proxy, to_js

# Python's numbers say whether they are whole, JavaScript's do not. True: all that a function returns.
WHOLE = {
    "arithmetic_decode": True,
    "bin_indices": True,
    "contexts": True,
    "evidence": {"count", "total", "distinct"},
    "fit_gaussian": {"global"},
    "huffman_lengths": True,
    "huffman_merges": {"node", "parts"},
    "k": False,
    "order": True,
    "prefix_decode": True,
    "reliability": {"count"},
    "sample_index": True,
    "shannon_lengths": True,
}
CORRECTION = ["correction"]
TRAINING = ["smoothing", "k", "alphabet"]
# What stands in options that a function's own source does not take apart.
OPTIONS = {
    "entropy_from_counts": CORRECTION,
    "mutual_information_from_counts": CORRECTION,
    "ngram_steps": TRAINING,
    "permutation_test": ["seed", "shuffles"],
    "shannon_bounds": CORRECTION,
    "shannon_interval": ["seed", "resamples", "level"],
    "train_ngram": TRAINING,
}
# What is taken apart without a name.
NAMES = {"linear_posterior": "decoder", "mixture_kl_on_grid": "grid", "shortest_binary": "interval"}
# Beyond, whole numbers would become bigints, with which the mathematics does not calculate.
SAFE = 2**53


def snake(name):
    return re.sub(r"(?<=.)([A-Z])", r"_\1", name).lower()


def camel(name):
    return re.sub(r"_(.)", lambda found: found[1].upper(), name)


class Default:
    """What a parameter is where it is left out, as help() shows it."""

    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return re.sub(r"^[`\"'](.*)[`\"']$", r"'\1'", re.sub(r"^\.", "0.", self.text))


class Foreign:
    """What is neither numbers nor words: a trained model, or the steps of a long computation."""

    def __init__(self, thing):
        self._thing = thing

    def __getattr__(self, name):
        value = None if name.startswith("_") else getattr(self._thing, camel(name), None)
        if value is None:
            raise AttributeError(f"{self!r} has no attribute {name!r}", name=name, obj=self)
        return wrapped(name, value) if callable(value) else outward(value, WHOLE.get(name))

    def __dir__(self):
        return [snake(name) for name in tools.members(self._thing)]

    def __iter__(self):
        return (outward(part) for part in self._thing)

    def __repr__(self):
        return f"<{self._thing.constructor.name}>"


def other(value, convert, _):
    """What to_js does not know."""
    if isinstance(value, Foreign):
        return value._thing
    if callable(value):
        return getattr(value, "thing", None) or create_proxy(lambda *parts: inward(value(*map(outward, parts))))
    if hasattr(value, "__iter__"):
        return convert(list(value))
    if hasattr(value, "__float__"):
        return float(value)
    raise TypeError(f"{value!r} is neither a number nor a list of numbers")


def inward(value):
    """From Python to JavaScript."""
    if isinstance(value, int) and abs(value) >= SAFE and not isinstance(value, JsBigInt):
        return float(value)
    try:
        return to_js(value, dict_converter=tools.record, default_converter=other)
    except ConversionError as error:
        raise error.__cause__ or error


def shares(model):
    """How likely each symbol is: probabilities, or whole numbers in their proportions; or a function that says so."""
    if callable(model):
        thing = getattr(model, "thing", None)
        return thing or create_proxy(lambda history: shares(model(outward(history, True))))
    symbols = list(model) if isinstance(model, dict) else None
    values = list(model.values() if isinstance(model, dict) else model)
    if all(isinstance(value, int) for value in values):
        values = [JsBigInt(value) for value in values]
    return tools.model(to_js(symbols), inward(values))


def outward(value, whole=False):
    """From JavaScript to Python. whole: whether numbers are whole, or the names of those that are."""
    if isinstance(value, JsProxy):
        if callable(value):
            return wrapped(value.name or "function", value)
        if tools.isMap(value):
            return {key: plain(part, whole) for key, part in value.to_py().items()}
        value = value.to_py()
    return plain(value, whole)


def plain(value, whole):
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value) if whole is True or isinstance(value, JsBigInt) else float(value)
    if isinstance(value, (list, memoryview)):
        return [plain(part, whole) for part in value]
    if isinstance(value, dict):
        named = isinstance(whole, set)
        return {snake(key): plain(part, key in whole if named else whole) for key, part in value.items()}
    if isinstance(value, JsProxy):
        return outward(value, whole) if callable(value) else Foreign(value)
    return value


def signature_of(name, parameters):
    """A signature, and for each place of the JavaScript function the name of what goes there, or of its options."""
    spread, places, required, keywords = OPTIONS.get(name), [], [], []
    for parameter in parameters:
        standard = parameter.get("standard")
        fields = {field["name"]: field.get("standard") or "…" for field in parameter.get("fields", ())}
        if parameter["name"] == "options" and spread:
            fields = dict.fromkeys(spread, "…")
        if fields and standard is not None:
            places.append(list(fields))
            keywords += [(field, Default(text), "KEYWORD_ONLY") for field, text in fields.items()]
            continue
        own = snake(parameter["name"]) or NAMES.get(name, "options")
        default = inspect.Parameter.empty if standard is None else Default(standard)
        places.append(own)
        required.append((own, default, "POSITIONAL_OR_KEYWORD"))
    made = [
        inspect.Parameter(own, getattr(inspect.Parameter, kind), default=default)
        for own, default, kind in required + keywords
    ]
    return inspect.Signature(made), places


def wrapped(name, function):
    """A function of JavaScript as one of Python."""
    parameters = tools.parametersOf(function).to_py()
    signature, places = signature_of(name, parameters)
    renamed = {parameter["name"]: snake(parameter["name"]) for parameter in parameters}
    least = sum(parameter.get("standard") is None for parameter in parameters)
    most = sum(isinstance(place, str) for place in places)

    def placed(place, given):
        if isinstance(place, str):
            return shares(given[place]) if place == "model" else inward(given.get(place))
        return inward({option: given[option] for option in place if given.get(option) is not None})

    def call(*args, **kwargs):
        try:
            if not kwargs and least <= len(args) <= most:
                given = dict(zip((place for place in places if isinstance(place, str)), args))
            else:
                given = signature.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{name}() {error}") from None
        try:
            return outward(function(*[placed(place, given) for place in places]), WHOLE.get(name, False))
        except JsException as error:
            words = re.sub(r"\w+", lambda found: renamed.get(found[0], found[0]), error.message)
            raise ValueError(words) if error.name == "RangeError" else TypeError(f"{name}: {words}") from None

    call.__name__ = call.__qualname__ = name
    call.__module__ = "measured_surprise"
    call.__signature__ = signature
    call.thing = function
    return call


def install(mathematics):
    module = types.ModuleType("measured_surprise", "The mathematics of this book.")
    for name, function in mathematics.object_entries():
        setattr(module, snake(name), wrapped(snake(name), function))
    module.__all__ = [snake(name) for name in mathematics.object_keys()]
    sys.modules["measured_surprise"] = module
