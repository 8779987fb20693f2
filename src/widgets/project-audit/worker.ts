import { serveJob } from "../../figure/serveJob.ts";
import { read } from "./job.ts";

serveJob(read);
