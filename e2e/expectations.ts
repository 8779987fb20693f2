/** What the tests expect of every widget, computed from its own declaration; run through Vite by prepare.mjs. */
import type { WidgetDefinition } from "../src/figure/defineWidget.ts";
import type { Announce, JobReply, JobRequest, JobRunner } from "../src/figure/job.ts";
import { linkTo } from "../src/figure/links.ts";
import { defaults } from "../src/figure/schema.ts";
import type { WorkerPort } from "../src/figure/serveJob.ts";

export interface PresetExpectation {
  readonly id: string;
  readonly label: string;
  /** The link to it, where the widget stands as another of its figures and does not offer it. */
  readonly link?: string;
  readonly bits: string;
  readonly nats: string;
}

export interface WidgetExpectation {
  readonly name: string;
  readonly form: "plate" | "opening" | "inset";
  readonly question: string;
  /** Whether there is a drawing in it. */
  readonly drawn: boolean;
  /** Whether it has work done in the background, which then completes what it says. */
  readonly works: boolean;
  /** Its sentence in the built page, and at first once it is live. */
  readonly built: string;
  readonly initial: string;
  readonly presets: readonly PresetExpectation[];
}

const modules = import.meta.glob<{ default: WidgetDefinition }>("../src/widgets/*/index.ts", { eager: true });
const workers = import.meta.glob("../src/widgets/*/worker.ts");

type Work = (params: object) => Promise<unknown>;

/** What a widget's job brings, with this thread in place of its worker. */
async function workOf({ name, job }: WidgetDefinition): Promise<Work> {
  if (!job) return async () => undefined;
  const worker = workers[`../src/widgets/${name}/worker.ts`];
  if (!worker) return workHere(name, job.runner);
  let serve: (event: { data: JobRequest }) => void = () => {};
  let answer: (reply: JobReply) => void = () => {};
  const port: WorkerPort = {
    addEventListener: (_, listener) => (serve = listener),
    postMessage: (reply) => answer(reply),
  };
  Object.assign(globalThis, { self: port });
  await worker();
  return (params) =>
    new Promise((resolve, reject) => {
      answer = ({ progress, error, result }) => {
        if (error !== undefined) reject(new Error(`${name}: ${error}`));
        else if (progress === undefined) resolve(result);
      };
      serve({ data: { run: 1, params } });
    });
}

/** Of a job without a worker: where it announces nothing, there was nothing to bring. */
const workHere =
  (name: string, runner: (announce: Announce) => JobRunner): Work =>
  (params) =>
    new Promise((resolve, reject) => {
      let begun = false;
      const announce: Announce = ({ status, message }, result) => {
        begun = true;
        if (status === "failed") reject(new Error(`${name}: ${message}`));
        else if (status === "done") resolve(result);
      };
      runner(announce).run(params);
      if (!begun) resolve(undefined);
    });

async function expectation(widget: WidgetDefinition): Promise<WidgetExpectation> {
  const { name, form = "plate", question, drawn = true, model, summary, presets, kinds } = widget;
  const work = await workOf(widget);
  const sentences = async (patch: object) => {
    const state = { ...defaults(widget.params), ...patch };
    const result = await work(Object.fromEntries((widget.job?.params ?? []).map((key) => [key, state[key]])));
    return { bits: summary(model(state, "bits", result)), nats: summary(model(state, "nats", result)) };
  };
  const expected: PresetExpectation[] = [];
  const first = defaults(widget.params);
  for (const { id, label, state } of presets) {
    const offered = !kinds || (state[kinds] ?? first[kinds]) === first[kinds];
    const link = offered ? undefined : linkTo(name, widget, { ...first, ...state } as typeof first, "bits");
    expected.push({ id, label, link, ...(await sentences(state)) });
  }
  return {
    name,
    form,
    question,
    drawn,
    works: widget.job !== undefined,
    built: summary(model(defaults(widget.params), "bits")),
    initial: (await sentences({})).bits,
    presets: expected,
  };
}

/** Of all widgets, one after the other: at any time one of them has this thread for its worker. */
export async function expectations(): Promise<WidgetExpectation[]> {
  const all: WidgetExpectation[] = [];
  for (const module of Object.values(modules)) all.push(await expectation(module.default));
  return all;
}
