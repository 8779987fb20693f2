import { serveJob } from "../../figure/serveJob.ts";
import { drawLandscape } from "./job.ts";

serveJob(drawLandscape);
