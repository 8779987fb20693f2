import { useEffect, useState } from "react";
import { useStored } from "../ui/useStored.ts";

// So that every listing of the page turns to the language chosen in one.
const CHOSEN = "ms:language";

const readTab = (stored: unknown) => (typeof stored === "string" ? stored : undefined);

/**
 * The language in which listings are shown, which holds for all of them and is remembered.
 *
 * @param tabs - what this listing has
 * @returns the one to show, the first where it lacks the one chosen; and a function that chooses another
 */
export function useLanguage(tabs: readonly string[]): [string, (tab: string) => void] {
  const [preferred, prefer] = useStored("language", readTab);
  const [elsewhere, setElsewhere] = useState<string>();

  useEffect(() => {
    const follow = (event: Event) => setElsewhere((event as CustomEvent<string>).detail);
    document.addEventListener(CHOSEN, follow);
    return () => document.removeEventListener(CHOSEN, follow);
  }, []);

  function choose(tab: string) {
    prefer(tab);
    document.dispatchEvent(new CustomEvent(CHOSEN, { detail: tab }));
  }

  const wanted = elsewhere ?? preferred ?? "";
  return [tabs.includes(wanted) ? wanted : tabs[0]!, choose];
}
