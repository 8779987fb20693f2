import { useEffect, useState } from "react";
import type { Work } from "./kinds.ts";
import { keptWork } from "./work.ts";

const NOTHING: Work = new Map();

/** What is kept, followed as it changes, in other windows too. Nothing in the built page and during hydration. */
export function useKeptWork(): Work {
  const [work, setWork] = useState(NOTHING);
  useEffect(() => {
    const look = () => setWork(keptWork());
    look();
    document.addEventListener("ms:kept", look);
    addEventListener("storage", look);
    return () => {
      document.removeEventListener("ms:kept", look);
      removeEventListener("storage", look);
    };
  }, []);
  return work;
}
