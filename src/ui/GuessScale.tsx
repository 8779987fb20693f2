import type { CSSProperties } from "react";
import { answerInWords, guessInWords, type NumberQuestion } from "./numberQuestion.ts";

/** Guess and truth on one scale; the stretch between them is how far off the guess was. */
export function GuessScale({ question, guess }: { question: NumberQuestion; guess: number | null }) {
  const { min, max, answer } = question;
  const place = (x: number) =>
    `${((100 * (Math.min(max, Math.max(min, x)) - min)) / (max - min)).toFixed(2)}%`;
  const truth = answerInWords(question);
  const yours = guess === null ? undefined : guessInWords(question, guess);
  const ends = [guess ?? answer, answer].sort((a, b) => a - b) as [number, number];
  return (
    <div
      className="scale"
      role="img"
      aria-label={`From ${min} to ${max}: ${yours ? `your guess ${yours}, ` : ""}what happens ${truth}`}
    >
      <span>{min}</span>
      <div style={{ "--from": place(ends[0]), "--to": place(ends[1]) } as CSSProperties}>
        {guess !== null && (
          <i style={{ "--at": place(guess) } as CSSProperties}>
            <span>your guess {yours}</span>
          </i>
        )}
        <b style={{ "--at": place(answer) } as CSSProperties}>
          <span>what happens {truth}</span>
        </b>
      </div>
      <span>{max}</span>
    </div>
  );
}
