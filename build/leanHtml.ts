import { TAG } from "./html.ts";

/** Drops the quotes around attribute values that can do without: a hundredth of a page's bytes. */
export function unquote(html: string): string {
  return html.replace(TAG, (tag) =>
    // Before "/>" the slash would become part of the value.
    tag.replace(/="([^"'`=<>\s/]+)"(?=[\s>])/g, "=$1"),
  );
}
