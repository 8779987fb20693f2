import type { Model } from "./model.ts";
import { answer, worth } from "./sentences.ts";

/** The questions of the game with their answers, and what the next would be worth. */
export function History({ model }: { model: Model }) {
  const { game, unit } = model;
  return (
    <ol className="asked">
      {game.questions.map((question, i) => (
        <li key={i}>{answer(question, unit)}</li>
      ))}
      {!game.over && <li>{worth(model)}</li>}
    </ol>
  );
}
