import { inWords, piecesOf } from "./kinds.ts";
import { useKeptWork } from "./useKeptWork.ts";

interface StartAfreshProps {
  onSave: () => void;
  onForget: () => void;
  onLeave: () => void;
}

/** Asks before everything is forgotten, and offers the file first. */
export function StartAfresh({ onSave, onForget, onLeave }: StartAfreshProps) {
  const held = inWords(piecesOf(useKeptWork()).values());
  return (
    <>
      <p>
        {held ? `This browser holds ${held}.` : "This browser holds nothing of yours."} Forget all of it, in
        every lesson? Once you leave this page, only a file can bring it back.
      </p>
      <p className="commit">
        <button type="button" className="btn" onClick={onSave}>
          Save the file first
        </button>
        <button type="button" className="lnk" onClick={onForget}>
          Forget everything
        </button>
        <button type="button" className="lnk" onClick={onLeave}>
          Keep everything
        </button>
      </p>
    </>
  );
}
