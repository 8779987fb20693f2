import { startIslands } from "../islands/boot.ts";
import { startBehaviours } from "./behaviours/index.ts";

startBehaviours();
startIslands();
