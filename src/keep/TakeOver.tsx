import { useState } from "react";
import { Choice } from "../ui/Choice.tsx";
import { inWords, piecesOf } from "./kinds.ts";
import { compare, type Preference } from "./merge.ts";
import { minuteInWords, type Saved } from "./progressFile.ts";
import { useKeptWork } from "./useKeptWork.ts";

interface TakeOverProps {
  name: string;
  file: Saved;
  onTake: (prefer: Preference) => void;
  onLeave: () => void;
}

/** What a file holds and what it would change, before it changes anything. */
export function TakeOver({ name, file: { saved, work }, onTake, onLeave }: TakeOverProps) {
  const [prefer, setPrefer] = useState<Preference>("mine");
  const { added, differing } = compare(useKeptWork(), work);
  const nothingToDo = added.length + differing.length === 0;
  return (
    <>
      <p>
        “{name}”, saved by this book on {minuteInWords(saved)}, holds{" "}
        {inWords(piecesOf(work).values()) || "nothing yet"}.
      </p>
      {added.length > 0 && <p>New here, or further on than here: {inWords(added)}.</p>}
      {nothingToDo && <p>All of it is here already.</p>}
      {differing.length > 0 && (
        <>
          <p>Here too, but not the same: {inWords(differing)}.</p>
          <Choice
            legend="Where both have something"
            value={prefer}
            options={[
              { value: "mine", label: "keep mine" },
              { value: "file", label: "take the file’s" },
            ]}
            onChange={setPrefer}
          />
        </>
      )}
      <p className="commit">
        {!nothingToDo && (
          <button type="button" className="btn" onClick={() => onTake(prefer)}>
            Take it over
          </button>
        )}
        <button type="button" className="lnk" onClick={onLeave}>
          {nothingToDo ? "Close" : "Leave everything as it is"}
        </button>
      </p>
    </>
  );
}
