"""Runs the programs of readers and says what went wrong in them, where it concerns them."""

import builtins
import itertools
import math
import reprlib
import sys
import traceback

from js import Map
from pyodide.code import eval_code_async
from pyodide.ffi import JsException, to_js

RECURSION = sys.getrecursionlimit()


def ask(prompt="", /):
    raise RuntimeError("input: nobody can answer while a program runs here; write the value into the program")


def number(value, name):
    if value is None:
        return math.nan
    if isinstance(value, str) or not (hasattr(value, "__float__") or hasattr(value, "__index__")):
        raise TypeError(f"plot: {name} is {reprlib.repr(value)}; it must be a number")
    try:
        return float(value)
    except OverflowError:
        return math.inf


def listed(values, name):
    if isinstance(values, (str, bytes, dict)) or not hasattr(values, "__iter__"):
        raise TypeError(f"plot: {name} is {reprlib.repr(values)}; it must be a list of numbers")
    # One more than fits, so that what is endless ends, and is complained of.
    return list(itertools.islice(values, most + 1))


def numbers(values, name):
    return [number(value, f"{name}[{i}]") for i, value in enumerate(values)]


def heights(values, places, name):
    if callable(values):
        return [number(values(place), f"{name} at {place}") for place in places]
    return numbers(listed(values, name), name)


def plot(x, y, /, **options):
    """Draws y over x. y is numbers, a function of x, or a dict of these by name. Options: title, x and y, for the axes."""
    places = listed(x, "x")
    if isinstance(y, dict):
        lines = {str(name): heights(values, places, f'"{name}"') for name, values in y.items()}
    else:
        lines = heights(y, places, "y")
    try:
        draw(to_js(numbers(places, "x")), to_js(lines, dict_converter=Map.new), to_js(list(options.items())))
    except JsException as error:
        raise (TypeError if error.name == "TypeError" else ValueError)(error.message) from None


def trim(told, file):
    """Leaves the lines of the program in a traceback, and no others."""
    if told is None:
        return
    if told.stack is not None:
        told.stack[:] = [frame for frame in told.stack if frame.filename == file]
        if not told.stack:
            told.stack = None
    for cause in [told.__cause__, told.__context__, *(told.exceptions or ())]:
        trim(cause, file)


def line_of(error, file):
    """The innermost line of the program in which an error was raised."""
    if isinstance(error, SyntaxError) and error.filename == file:
        return error.lineno
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == file]
    return lines[-1] if lines else None


def complaint(error, file):
    if isinstance(error, ModuleNotFoundError) and error.name:
        error.msg = f"No module named {error.name!r}: programs here have Python's standard library and measured_surprise"
    if isinstance(error, RuntimeError) and "stack switching" in str(error):
        error.args = ("this browser cannot wait within a function; write await main() in place of asyncio.run(main())",)
    told = traceback.TracebackException.from_exception(error, compact=True)
    trim(told, file)
    return [None, "".join(told.format()).rstrip(), line_of(error, file)]


async def run(code, file):
    """What the last line came to, what went wrong, and in which line."""
    sys.setrecursionlimit(RECURSION)
    sys.argv = [file]
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    sys.stdout.reconfigure(line_buffering=True)
    builtins.plot, builtins.input = plot, ask
    try:
        value = await eval_code_async(code, {"__name__": "__main__"}, filename=file)
        return to_js([None if value is None else repr(value), None, None])
    except SystemExit as end:
        if isinstance(end.code, int) and end.code != 0:
            return to_js([None, f"SystemExit: {end.code}", line_of(end, file)])
        if isinstance(end.code, str):
            print(end.code)
        return to_js([None, None, None])
    except BaseException as error:
        return to_js(complaint(error, file))
    finally:
        sys.__stdout__.flush()
        sys.__stderr__.flush()
