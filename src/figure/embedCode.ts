/** HTML that shows a widget, in a given state, on somebody else's page. */
export function embedCode(widget: { name: string; question: string }, hash: string, height: number): string {
  const url = new URL(`${import.meta.env.BASE_URL}embed/${widget.name}/${hash}`, location.origin);
  return `<iframe src="${escapeAttribute(url.href)}" title="${escapeAttribute(widget.question)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
}

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
