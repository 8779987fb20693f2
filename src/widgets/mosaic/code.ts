import { inUnit, literal } from "../../figure/codeLiterals.ts";
import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { castOf } from "./casts.ts";
import { jointOf, rowSums } from "./joint.ts";
import type { params } from "./params.ts";

/** The program that computes what the figure shows in this state. */
export const code = (state: State<typeof params>, unit: Unit): string => {
  const joint = jointOf({ ...state, straight: 0 });
  const [x, y] = castOf(state.cast, state.swapped);
  const shares = rowSums(joint);
  const row = Math.min(state.given, shares.length) - 1;
  const known = row >= 0 && shares[row]! > 0;
  const straight = state.straight > 0;
  const functions = [known && "entropy", "jointInformation", known && "normalize"].filter(Boolean);
  const line = (label: string, amount: string) =>
    `console.log(${literal(label)}, ${amount}.toFixed(3), "${unit}");\n`;
  return `import { ${functions.join(", ")} } from "measured-surprise";

// A row for each value of ${x.name}, in it a number for each of ${y.name}.
const ${straight ? "bent" : "joint"} = ${literal(joint)};
${straight ? straightened(state.straight) : ""}const { mi, hx, hy, hxy, hyGivenX, hxGivenY } = jointInformation(joint${inUnit(unit)});

${line("shared", "mi")}${line(`uncertainty of ${y.name}`, "hy")}${line(`left once ${x.name} is known`, "hyGivenX")}${line(`uncertainty of ${x.name}`, "hx")}${line(`left once ${y.name} is known`, "hxGivenY")}${line("both together", "hxy")}${row >= 0 ? given() : ""}`;

  function given() {
    const value = `${y.name} is ${y.values[row]}`;
    if (!known) return `console.log(${literal(`never: ${value}`)});\n`;
    const shares = `normalize(joint.map((row) => row[${row}]))`;
    return `
// One value of ${y.name} may leave more open than before; the average never does.
const left = entropy(${shares}${inUnit(unit)});
${line(`left of ${x.name} where ${value}`, "left")}`;
  }
};

const straightened = (share: number) => `
// On the way to the table with the same sums in which the two share nothing.
const straight = ${literal(share)};
const px = bent.map((row) => row.reduce((sum, p) => sum + p, 0));
const py = bent[0].map((_, j) => bent.reduce((sum, row) => sum + row[j], 0));
const joint = bent.map((row, i) => row.map((p, j) => (1 - straight) * p + straight * px[i] * py[j]));

`;
