export interface RemoteFile {
  readonly name: string;
  readonly url: string;
  /** Its length, unpacked. */
  readonly bytes: number;
}

const kept = new Map<string, Promise<ArrayBuffer>>();

/**
 * Files by name, each fetched once a visit.
 *
 * @param files - what to fetch, all at once
 * @param loaded - hears how much of it all has come, from 0 to 1
 * @throws {Error} naming the file that did not come; it is asked for again next time
 */
export async function fetchAll(
  files: readonly RemoteFile[],
  loaded: (share: number) => void,
): Promise<Record<string, ArrayBuffer>> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let come = 0;
  const bodies = files.map((file) => {
    const known = kept.get(file.url);
    const body =
      known ??
      fetchOne(file, (bytes) => {
        come += bytes;
        loaded(Math.min(1, come / total));
      });
    if (!known) {
      kept.set(file.url, body);
      body.catch(() => kept.delete(file.url));
    }
    return body;
  });
  const loadedBodies = await Promise.all(bodies);
  return Object.fromEntries(files.map(({ name }, i) => [name, loadedBodies[i]!]));
}

async function fetchOne(
  { name, url, bytes }: RemoteFile,
  came: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok || !response.body) throw new Error(`${name} did not load. Run again in a moment.`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    came(next.value.length);
  }
  const body = await new Blob(parts).arrayBuffer();
  if (body.byteLength !== bytes) throw new Error(`${name} came only in part. Run again in a moment.`);
  return body;
}
