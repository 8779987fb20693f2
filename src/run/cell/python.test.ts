import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { source } from "virtual:mathematics";
import { loadPyodide } from "pyodide";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeclarations } from "../../../build/functions/declarations.ts";
import { readDocstring } from "../../../build/functions/docstring.ts";
import { plotter } from "./plotter.ts";
import { preparePython, type RunPython } from "./python.ts";

let python: RunPython;
/** As the cell gets it: packed. */
let mathematics: Record<string, unknown>;
beforeAll(async () => {
  mathematics = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`);
  python = preparePython(await loadPyodide(), mathematics);
}, 180_000);

/** What a program prints, draws and ends with. */
async function run(...lines: string[]) {
  let printed = "";
  const plotted: object[] = [];
  const draw = plotter((said) => said.plotted && plotted.push(said.plotted), { flush: () => {} });
  const ending = await python(lines.join("\n"), "listing.py", { print: (text) => (printed += text) }, draw);
  return { printed, plotted, ...ending };
}

const fromBook = (...lines: string[]) => run("from measured_surprise import *", ...lines);
const comesTo = async (code: string) => (await fromBook(code)).value;

describe("a program in Python", () => {
  it("prints, also without an end of line and as a complaint, and shows what its last line comes to", async () => {
    const { printed, value, error, line } = await run(
      "import sys",
      "print('été')",
      "print('odd', file=sys.stderr)",
      "print(1, 2, sep='', end='')",
      "1/3",
    );
    expect(printed).toBe("été\nodd\n12");
    expect([value, error, line]).toEqual(["0.3333333333333333", undefined, undefined]);
    expect((await run("x = 1")).value).toBeUndefined();
    expect((await run("'é'")).value).toBe("'é'");
  });

  it("starts with nothing of the program before", async () => {
    await run("left = 1", "import sys", "sys.stdout = None", "sys.setrecursionlimit(50)", "plot = None");
    expect(await run("print('left' in globals(), plot.__name__)")).toMatchObject({ printed: "False plot\n" });
  });

  it("may wait at the top", async () => {
    expect((await run("import asyncio", "await asyncio.sleep(0.001)", "'waited'")).value).toBe("'waited'");
  });

  it("ends early without complaint, and says the code it ends with", async () => {
    expect(await run("import sys", "print('a')", "sys.exit()")).toMatchObject({ printed: "a\n" });
    expect((await run("import sys", "sys.exit()")).error).toBeUndefined();
    expect(await run("raise SystemExit('enough')")).toMatchObject({ printed: "enough\n", error: undefined });
    expect(await run("import sys", "sys.exit(3)")).toMatchObject({ error: "SystemExit: 3", line: 2 });
  });
});

describe("what goes wrong in Python", () => {
  it("is told with every line of the program that led there, and no others", async () => {
    const { error, line } = await run("x = 1", "def f():", "    return x / 0", "f()");
    expect(line).toBe(3);
    expect(error).toBe(
      [
        "Traceback (most recent call last):",
        '  File "listing.py", line 4, in <module>',
        "    f()",
        "    ~^^",
        '  File "listing.py", line 3, in f',
        "    return x / 0",
        "           ~~^~~",
        "ZeroDivisionError: division by zero",
      ].join("\n"),
    );
  });

  it("names the program's line where the standard library or the book's refuses", async () => {
    const mean = await run("import statistics", "statistics.mean([])");
    expect(mean.line).toBe(2);
    expect(mean.error?.match(/File "/g)).toHaveLength(1);
    expect(mean.error).toContain("StatisticsError: mean requires at least one data point");

    const refused = await fromBook("", "entropy([0.5, 0.6])");
    expect(refused.line).toBe(3);
    expect(refused.error?.match(/File "/g)).toHaveLength(1);
    expect(refused.error).toMatch(/\nValueError: p sums to 1\.1, not to 1$/);
  });

  it("is told with what caused it", async () => {
    const { error, line } = await run(
      "try:",
      "  1/0",
      "except ZeroDivisionError as e:",
      "  raise ValueError('b') from e",
    );
    expect(line).toBe(4);
    expect(error).toMatch(
      /line 2, in <module>[\s\S]*direct cause[\s\S]*line 4, in <module>[\s\S]*ValueError: b$/,
    );
  });

  it("has a line also where the program cannot be read", async () => {
    const { error, line } = await run("x = 1", "def f(:", "  pass");
    expect(line).toBe(2);
    expect(error).toBe('  File "listing.py", line 2\n    def f(:\n          ^\nSyntaxError: invalid syntax');
    expect(await run("if True:", "pass")).toMatchObject({
      line: 2,
      error: expect.stringContaining(
        "IndentationError: expected an indented block after 'if' statement on line 1",
      ),
    });
  });

  it("is said in words for what cannot be had here", async () => {
    const asked = await run("print('a')", "name = input('name? ')");
    expect(asked.line).toBe(2);
    expect(asked.error).toMatch(
      /RuntimeError: input: nobody can answer while a program runs here; write the value/,
    );
    expect((await run("import sys", "sys.stdin.read()")).value).toBe("''");
    expect((await run("import numpy")).error).toMatch(
      /ModuleNotFoundError: No module named 'numpy': programs here have Python's standard library/,
    );
    expect((await run("from measured_surprise import nonsense")).error).toMatch(
      /ImportError: cannot import name 'nonsense' from 'measured_surprise'/,
    );
  });

  it("leaves Python alive where a program goes too deep or is broken off", async () => {
    const deep = await run("def f(n):", "  return f(n + 1)", "f(0)");
    expect(deep).toMatchObject({
      line: 2,
      error: expect.stringContaining("RecursionError: maximum recursion"),
    });
    expect(deep.error!.length).toBeLessThan(1000);
    expect(await run("raise KeyboardInterrupt")).toMatchObject({
      line: 1,
      error: expect.stringMatching(/KeyboardInterrupt$/),
    });
    expect((await run("class A:", "  def __repr__(self): return 1/0", "A()")).line).toBe(2);
    expect((await run("2 + 2")).value).toBe("4");
  });
});

const snake = (text: string) => text.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** The examples of the functions' docstrings, but for those that are programs. */
function examples(): string[] {
  const folder = join(import.meta.dirname, "../../math");
  const files = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const all = files.flatMap((file) => readDeclarations(readFileSync(join(folder, file), "utf8"), file));
  return all
    .filter(({ name }) => name in mathematics)
    .flatMap(({ comment }) => (comment ? readDocstring(comment.text, comment.place).examples : []))
    .map(({ expression }) => expression)
    .filter((expression) => !/=>|\.\.\./.test(expression));
}

/** What is read of a result; of what was read, the second time. */
const FIELD = /(?<=[)\]])\.(\w+)(?!\w*\()/g;

const inPython = (expression: string) =>
  snake(expression)
    .replace(/\{ (correction|smoothing|shuffles|level): ("[^"]*"|[\d.]+) \}/g, "$1=$2")
    .replace(/(\w+): /g, '"$1": ')
    .replace(/math\.ln2/g, "math.log(2)")
    .replace(/(\d)n\b/g, "$1")
    .replace(FIELD, '["$1"]')
    .replace(FIELD, '["$1"]');

/** What JavaScript returns, as Python would have it. */
function asPython(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return Array.from(value as unknown[], asPython);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [snake(key), asPython(part)]));
}

describe("measured_surprise", () => {
  it("says the same as JavaScript in every example of the mathematics", async () => {
    const all = examples();
    expect(all.length).toBeGreaterThan(80);
    const { printed, error } = await fromBook(
      "import json, math",
      "false, true = False, True",
      ...all.map((expression) => `print(json.dumps(${inPython(expression)}))`),
    );
    expect(error).toBeUndefined();
    const values = printed
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line.replaceAll("Infinity", "1e999")));
    const names = Object.keys(mathematics);
    const own = (expression: string) =>
      new Function(...names, `return (${expression});`)(...Object.values(mathematics));
    expect(values).toEqual(all.map((expression) => asPython(own(expression))));
  });

  it("has all of the book's mathematics, every parameter under a name Python can use", async () => {
    const { printed } = await run(
      "import inspect, keyword, measured_surprise as ms",
      "for name in ms.__all__:",
      "  parameters = inspect.signature(getattr(ms, name)).parameters",
      "  assert not any(keyword.iskeyword(p) or p == 'options' for p in parameters), name",
      "  print(name, len(parameters))",
    );
    const lines = printed.trimEnd().split("\n");
    expect(lines).toHaveLength(Object.keys(mathematics).length);
    expect(lines).toEqual(
      expect.arrayContaining(["kl_divergence 3", "train_ngram 5", "info_nce_loss 3", "mixture_kl_on_grid 5"]),
    );
  });

  it("takes lists, tuples, ranges and what else can be gone through, and options as keywords", async () => {
    expect(await comesTo("entropy([0.5, 0.5])")).toBe("1.0");
    expect(await comesTo("entropy((1/4 for _ in range(4)))")).toBe("2.0");
    expect(await comesTo("entropy(p=(1, 0), unit='nats')")).toBe("0.0");
    expect(await comesTo("softmax(range(2), temperature=10**300)")).toBe("[0.5, 0.5]");
    expect(await comesTo("mutual_information([[0.5, 0], (0, 0.5)])")).toBe("1.0");
    expect(await comesTo("entropy_from_counts([1, 1], 'nats', correction='miller-madow')")).toBe(
      "0.9431471805599453",
    );
    expect(await comesTo("fit_temperature([[0, 4], [0, -4]], [1, 1], least=2, most=3)['temperature']")).toBe(
      "3.0",
    );
    expect(await comesTo("gaussian_kl({'mean': 0, 'sd': 1}, {'mean': 1, 'sd': 1})")).toBe("0.5");
    expect(await comesTo("kl_divergence([0.5, 0.5], [1, 0])")).toBe("inf");
  });

  it("gives lists, dicts, floats, whole numbers where they count, and None", async () => {
    expect(await comesTo("huffman_lengths([1, 2, 3])")).toBe("[2, 2, 1]");
    expect(await comesTo("huffman_merges([1, 2])")).toBe("[{'node': 2, 'parts': [0, 1], 'weight': 3.0}]");
    expect(await comesTo("reliability([0.75], [1], bins=2)")).toBe(
      "[{'from': 0.0, 'to': 0.5, 'count': 0, 'confidence': None, 'accuracy': None}, " +
        "{'from': 0.5, 'to': 1.0, 'count': 1, 'confidence': 0.75, 'accuracy': 1.0}]",
    );
    expect(await comesTo("permutation_test([1, 2], [1, 2], shuffles=2)")).toBe(
      "{'mi': 1.0, 'shuffled': [1.0, 1.0], 'p_value': 1.0}",
    );
  });

  it("takes a function where the mathematics takes one, fractions and whole shares", async () => {
    const { value } = await fromBook(
      "def model(history):",
      "  return {'a': 3, 'b': 1} if len(history) % 2 else {'a': 0.5, 'b': 0.5}",
      "sent = arithmetic_encode('abba', model)",
      "arithmetic_decode(sent['bits'], length=4, model=model), rational_to_number(sent['width'])",
    );
    expect(value).toBe("(['a', 'b', 'b', 'a'], 0.046875)");
    expect(await comesTo("arithmetic_encode([0, 1], [3, 1])['width']")).toBe(
      "{'numerator': 3, 'denominator': 16}",
    );
    expect(await comesTo("rational_to_decimal({'numerator': 1, 'denominator': 4}, 3)")).toBe("'0.250'");
    const wrong = await fromBook("def model(history):", "  return 1 / 0", "arithmetic_encode('a', model)");
    expect(wrong.line).toBe(3);
    expect(wrong.error).toMatch(/line 4, in <module>[\s\S]*line 3, in model[\s\S]*ZeroDivisionError/);
  });

  it("gives models, functions and steps to work with", async () => {
    const { printed } = await fromBook(
      "m = train_ngram('abracadabra', 2, smoothing='add-k', k=1)",
      "print(m.order, m.k, m.contexts(), m.alphabet)",
      "print(m.evidence('', 'b'), m.smoothed('none').probability(context='ab', char='r'))",
      "print(arithmetic_decode(arithmetic_encode('abra', m.predict)['bits'], 4, m.predict), len(m.predict(history=['a'])))",
      "random = seeded_random(1)",
      "print(random() == random(), 0 <= random() < 1)",
      "print(list(permutation_steps([1, 2], [1, 2], shuffles=32)), finish(ngram_steps('ab', 1)).alphabet)",
    );
    expect(printed.split("\n")).toEqual([
      "2 1.0 7 ['a', 'b', 'c', 'd', 'r']",
      "[{'context': '', 'count': 2, 'total': 11, 'distinct': 5, 'probability': 0.1875}] 1.0",
      "['a', 'b', 'r', 'a'] 5",
      "False True",
      "[0.0, 0.5] ['a', 'b']",
      "",
    ]);
    expect((await fromBook("train_ngram('ab', 1).nonsense")).error).toMatch(
      /AttributeError: <NgramModel> has no attribute 'nonsense'/,
    );
  });

  it("complains in Python's terms", async () => {
    const said = async (code: string) => (await fromBook(code)).error?.split("\n").at(-1);
    expect(await said("entropy()")).toBe("TypeError: entropy() missing a required argument: 'p'");
    expect(await said("entropy([1], units='nats')")).toBe(
      "TypeError: entropy() got an unexpected keyword argument 'units'",
    );
    expect(await said("entropy([1], 'nats', 3)")).toBe("TypeError: entropy() too many positional arguments");
    expect(await said("train_ngram('ab', 1, smothing='none')")).toMatch(
      /unexpected keyword argument 'smothing'/,
    );
    expect(await said("information_gain([1, 2], child_counts=[[1, 1], [0, 2]])")).toBe(
      "ValueError: child_counts add up to 3 in class 1, but parent_counts[1] is 2",
    );
    expect(await said("entropy([0.5, object()])")).toMatch(
      /^TypeError: <object .*> is neither a number nor a list/,
    );
  });

  it("shows what a function takes", async () => {
    const { printed } = await fromBook("help(fit_temperature)", "help(entropy)");
    expect(printed).toContain("fit_temperature(logits, targets, *, least=0.01, most=100)");
    expect(printed).toContain("entropy(p, unit='bits')");
  });
});

describe("plot in Python", () => {
  it("draws numbers, functions of x, and several of them by name", async () => {
    expect(
      (await run("plot(range(1, 3), lambda n: [1, 2][n - 1], title='t', x='n', y='bits')")).plotted,
    ).toEqual([{ title: "t", xLabel: "n", yLabel: "bits", series: [{ name: "", x: [1, 2], y: [1, 2] }] }]);
    const lines = "{'2': (v for v in [1, None]), '1': [float('nan'), 10**400]}";
    expect((await run(`plot((n for n in range(2)), ${lines})`)).plotted).toEqual([
      {
        title: "",
        xLabel: "",
        yLabel: "",
        series: [
          { name: "2", x: [0, 1], y: [1, Number.NaN] },
          { name: "1", x: [0, 1], y: [Number.NaN, Number.POSITIVE_INFINITY] },
        ],
      },
    ]);
  });

  it("complains in the caller's terms, with the line", async () => {
    const said = async (code: string) => {
      const { error, line, plotted } = await run("", code);
      expect([line, plotted]).toEqual([2, []]);
      return error?.split("\n").at(-1);
    };
    expect(await said("plot([1, 2, 3], [1, 2, 3, 4])")).toBe("ValueError: plot: x has 3 numbers, y has 4");
    expect(await said("plot([1, 2], {'P': [1]})")).toBe('ValueError: plot: x has 2 numbers, "P" has 1');
    expect(await said("plot([1], {'Q': lambda x: 'a'})")).toBe(
      "TypeError: plot: \"Q\" at 1 is 'a'; it must be a number",
    );
    expect(await said("plot([1, 1j], [1, 2])")).toBe("TypeError: plot: x[1] is 1j; it must be a number");
    expect(await said("plot('ab', [1, 2])")).toBe("TypeError: plot: x is 'ab'; it must be a list of numbers");
    expect(await said("plot([1], [1], colour='red')")).toBe(
      "TypeError: plot: there is no option colour; there are title, x and y",
    );
    expect(await said("import itertools; plot(itertools.count(), abs)")).toBe(
      "ValueError: plot: x has too many numbers; at most 5000 fit in one line",
    );
    expect(await said("plot([1])")).toBe("TypeError: plot() missing 1 required positional argument: 'y'");
  });
});
