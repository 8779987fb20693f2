import type { Table } from "../../figure/defineWidget.ts";
import { writtenLesson } from "../../figure/writtenLesson.ts";
import { IDEAS } from "./ideas.ts";

/** Every idea with how it is made, its question and its lesson. */
export const table = (): Table => ({
  columns: ["idea", "how it is made or used", "question", "lesson"],
  rows: IDEAS.map(({ name, relation, question, lesson }) => [
    name,
    relation,
    question,
    writtenLesson(lesson)?.number ?? "not written yet",
  ]),
});
