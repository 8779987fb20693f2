import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

/* For the tests of widgets that lead through `CheckedStep`s. */

/** Steps come when they are needed, and what reads an answer with its first key. */
const LATE = { timeout: 20_000 };

/** A step of the page's only widget, once its steps have come. */
export async function step(id: string) {
  await screen.findByText("Step 1.", {}, LATE);
  return within(document.querySelector<HTMLElement>(`.checked-step[data-step=${id}]`)!);
}

/** Types an answer, checks it, and gives what is said of it. */
export async function answerStep(id: string, text: string) {
  const form = await step(id);
  await userEvent.clear(form.getByRole("textbox"));
  await userEvent.type(form.getByRole("textbox"), `${text}{Enter}`);
  return (await form.findByText(/^(That is it|Not)/, {}, LATE)).textContent;
}
