import { retry } from "../../islands/retry.ts";
import { startAnswers } from "./answers.ts";
import { startDeepLinks } from "./deepLink.ts";
import { startNeedle } from "./needle.ts";
import { startPopovers } from "./popover.ts";
import { showProgress } from "./progress.ts";
import { startSearch } from "./search.ts";
import { startTheme } from "./theme.ts";
import { startUnit } from "./unit.ts";
import { startUnkept } from "./unkept.ts";

/** Everything on a page that is script but no figure. */
export function startBehaviours() {
  startUnkept();
  startTheme();
  startUnit();
  startPopovers();
  showProgress();
  startNeedle();
  startDeepLinks();
  startSearch();
  startAnswers();
  if (parent !== window) loadEmbed();
}

/** Code that only a framed page needs. Without it the frame keeps the height it was given. */
const loadEmbed = () =>
  retry(() => import("./embed.ts")).then(
    ({ startEmbed }) => startEmbed(),
    () => undefined,
  );
