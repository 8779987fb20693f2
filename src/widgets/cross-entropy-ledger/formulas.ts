import ce from "./ce.tex";
import ceSwapped from "./ce-swapped.tex";
import h from "./h.tex";
import hSwapped from "./h-swapped.tex";
import kl from "./kl.tex";
import klSwapped from "./kl-swapped.tex";
import term from "./term.tex";
import termSwapped from "./term-swapped.tex";

/** The figure's formulas with P true and Q believed. */
const straight = { ce, h, kl, term };
const swapped: typeof straight = { ce: ceSwapped, h: hSwapped, kl: klSwapped, term: termSwapped };

export const formulas = (isSwapped: boolean) => (isSwapped ? swapped : straight);
