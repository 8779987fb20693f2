/**
 * Paragraphs have no ids: they would cost every page a hundredth of its bytes. "half-as-likely~3" is the third
 * element after the heading of that id, "half-as-likely~3.1.0" the first child of the second child of that, and
 * "~3" counts from the first element of the prose. Only what is the same before and after figures come alive is
 * named so.
 *
 * @param at - a fragment without its "#"
 * @returns the place; its heading where the text has changed since; nothing for any other fragment
 */
export function findPlace(at: string): Element | null | undefined {
  const [, id, path] = /^(.*)~([\d.]+)$/.exec(at) ?? [];
  if (!path) return undefined;
  const heading = id ? document.getElementById(id) : document.querySelector(".prose > *");
  const [steps, ...down] = path.split(".");
  let place: Element | null | undefined = heading;
  for (let left = Number(steps); place && left > 0; left--) place = place.nextElementSibling;
  for (const child of down) place = place?.children[Number(child)];
  return place ?? heading;
}
