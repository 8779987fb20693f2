import { startIslands } from "../islands/boot.ts";
import { startBehaviours } from "./behaviours/index.ts";
import { followEdits } from "./liveEdit.ts";

if (import.meta.hot) followEdits(import.meta.hot);
startBehaviours();
startIslands();
