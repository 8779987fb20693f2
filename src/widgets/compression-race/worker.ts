import { serveJob } from "../../figure/serveJob.ts";
import { race } from "./job.ts";

serveJob(race);
