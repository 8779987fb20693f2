/**
 * Runs in `<head>` before anything is painted, as a small classic script of its own: whoever reads in
 * the dark or in nats must not see a flash of the other. What a page hides until script can show it
 * (predict gates, the switches in the top bar) hangs on `html.js`.
 */

import { applyScheme, keptScheme } from "../ui/scheme.ts";
import { readLocal } from "../ui/storage.ts";

const root = document.documentElement;
root.classList.add("js");

applyScheme(keptScheme());

if (root.dataset.fixedUnit === undefined) root.dataset.unit = readLocal("unit") === "nats" ? "nats" : "bits";
