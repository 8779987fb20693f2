import { serveJob } from "../../figure/serveJob.ts";
import { measure } from "./job.ts";

serveJob(measure);
