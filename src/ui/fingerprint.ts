/**
 * A short text that stands for a longer one: what was answered is kept with it, so that it can be told whether
 * the data are still the same. FNV-1a over UTF-16 units; two texts may share one, by chance of one in 4 billion.
 *
 * @param text - anything, a few megabytes at most
 * @returns up to seven characters
 * @example fingerprint("") // "ztntfp"
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
