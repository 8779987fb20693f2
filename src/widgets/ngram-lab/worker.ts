import { serveJob } from "../../figure/serveJob.ts";
import { train } from "./job.ts";

serveJob(train);
