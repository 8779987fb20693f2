export interface RemoteFile {
  readonly name: string;
  readonly url: string;
  /** Its length, unpacked. */
  readonly bytes: number;
}

/** Silence after which a file is taken for lost, in ms. */
const PATIENCE = 30_000;

interface Fetched {
  readonly body: Promise<ArrayBuffer>;
  come: number;
}

const kept = new Map<string, Fetched>();
const watchers = new Set<() => void>();

/**
 * Files by name, each fetched once a visit.
 *
 * @param files - what to fetch, all at once
 * @param loaded - hears how much of it all has come, from 0 to 1
 * @throws {Error} for readers, naming the file that did not come; it is asked for again next time
 */
export async function fetchAll(
  files: readonly RemoteFile[],
  loaded: (share: number) => void,
): Promise<Record<string, ArrayBuffer>> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const fetched = files.map((file) => kept.get(file.url) ?? keep(file));
  const tell = () => loaded(Math.min(1, fetched.reduce((sum, { come }) => sum + come, 0) / total));
  watchers.add(tell);
  tell();
  try {
    const bodies = await Promise.all(fetched.map(({ body }) => body));
    return Object.fromEntries(files.map(({ name }, i) => [name, bodies[i]!]));
  } finally {
    watchers.delete(tell);
  }
}

function keep(file: RemoteFile): Fetched {
  const came = (bytes: number) => {
    fetched.come += bytes;
    for (const tell of watchers) tell();
  };
  const fetched: Fetched = { body: fetchOne(file, came), come: 0 };
  kept.set(file.url, fetched);
  fetched.body.catch(() => kept.delete(file.url));
  return fetched;
}

async function fetchOne({ name, url, bytes }: RemoteFile, came: (bytes: number) => void) {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), PATIENCE);
  };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    wait();
    const response = await fetch(url, { signal: giveUp.signal });
    if (!response.ok || !response.body) throw new Missing(name, response.status);
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      came(next.value.length);
      wait();
    }
  } catch (error) {
    if (error instanceof Missing) throw error;
    throw new Error(`${name} did not load. Check the connection and run again.`);
  } finally {
    clearTimeout(timer);
  }
  const body = await new Blob(parts).arrayBuffer();
  if (body.byteLength !== bytes) throw new Error(`${name} came only in part. Run again in a moment.`);
  return body;
}

class Missing extends Error {
  constructor(name: string, status: number) {
    super(
      `${name} is not there (${status}). Reload the page: the book may have changed since it was opened.`,
    );
  }
}
