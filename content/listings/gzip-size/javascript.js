import { entropyFromCounts } from "measured-surprise";

const gzip = async (data) => {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** Bytes for an ideal code that knows how often each letter comes, and nothing else. */
function counted(data) {
  const counts = new Uint32Array(256);
  for (const letter of data) counts[letter]++;
  return data.length === 0 ? 0 : (data.length * entropyFromCounts(counts)) / 8;
}

/** Letters of 256 kinds, drawn by a generator of a few digits. */
function randomLetters(count, state = 1) {
  return Uint8Array.from({ length: count }, () => {
    state = (state * 16807) % 2147483647;
    return Math.floor((state * 256) / 2147483647);
  });
}

const bytes = (text) => new TextEncoder().encode(text);
const files = { nothing: bytes(""), abab: bytes("ab".repeat(500)), random: randomLetters(1000) };
const columns = (data) => `${String(data.length).padStart(5)}  ${counted(data).toFixed(0).padStart(9)}`;

console.log("file     bytes  by counts  gzip");
for (const [name, data] of Object.entries(files)) {
  const zipped = (await gzip(data)).length;
  console.log(`${name.padEnd(7)}  ${columns(data)}  ${String(zipped).padStart(4)}`);
}

const prose = bytes(
  "Suppose one event has probability one half and another one quarter. " +
    "Should the second surprise you twice as much, one step more, or half as much again? " +
    "Commit to an answer before you read on.",
);
const about = 10 * Math.round((await gzip(prose)).length / 10);
console.log(`prose    ${columns(prose)}  about ${about}`);
