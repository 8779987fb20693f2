// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { startAnswers } from "./answers.ts";

const lesson = `
  <main class="prose">
    <form class="exercise"><details class="folded"><ol class="steps"><li>A hint</li><li>It is 3.</li></ol></details></form>
    <div class="asks"><div class="quantity"><p>Asked for: entropy.</p>
      <form class="exercise"><ol class="steps" aria-live="polite"></ol>
        <details class="folded" open><ol class="steps"><li>It is 4.</li></ol></details></form></div></div>
    <p>The end</p>
  </main>`;

it("prints copies of all answers behind the lesson, hidden on the screen, and takes them away afterwards", () => {
  document.body.innerHTML = lesson;
  const before = document.body.innerHTML;
  startAnswers();

  window.onbeforeprint!(new Event("beforeprint"));
  const answers = document.querySelector<HTMLElement>(".prose > .answers:last-child")!;
  expect(answers.hidden).toBe(true);
  expect([...answers.children].map(({ textContent }) => textContent)).toEqual([
    "A hintIt is 3.",
    "Asked for: entropy.",
    "It is 4.",
  ]);
  answers.remove();
  expect(document.body.innerHTML).toBe(before);

  window.onbeforeprint!(new Event("beforeprint"));
  window.onafterprint!(new Event("afterprint"));
  expect(document.body.innerHTML).toBe(before);
});
