import { startDeepLinks } from "./deepLink.ts";
import { startEmbed } from "./embed.ts";
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
  startEmbed();
}
