import { startIslands } from "../islands/boot.ts";

interface Served {
  /** The prose's blocks as the server sent them, before anything came to life. */
  readonly blocks: readonly string[];
  /** All of the page but these. */
  readonly rest: string;
}

const proseOf = (page: Document) => page.querySelector(".prose");

function read(page: Document): Served {
  const blocks = [...(proseOf(page)?.children ?? [])].map((block) => block.outerHTML);
  const body = page.body.cloneNode(true) as HTMLElement;
  body.querySelector(".prose")?.replaceChildren();
  return { blocks, rest: body.innerHTML };
}

/**
 * Dev only: follows changes of the text without a reload. Blocks that did not change stay as they are, live
 * figures with their state among them.
 */
export function followEdits(hot: NonNullable<ImportMeta["hot"]>) {
  let served = read(document);
  hot.on("book:changed", async () => {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const next = read(page);
    const prose = proseOf(document);
    if (!response.ok || !prose || next.rest !== served.rest) return location.reload();
    const live = [...prose.children];
    const kept = new Set<Element>();
    const fresh = [...proseOf(page)!.children];
    const blocks = next.blocks.map((html, index) => {
      const old = live.find((block, at) => !kept.has(block) && served.blocks[at] === html);
      if (old) kept.add(old);
      return old ?? document.importNode(fresh[index], true);
    });
    prose.replaceChildren(...blocks);
    served = next;
    startIslands(prose);
  });
}
