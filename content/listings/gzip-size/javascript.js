const gzip = async (data) => {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(stream).arrayBuffer()).byteLength;
};

let state = 1;
const noise = Uint8Array.from({ length: 1000 }, () => {
  state = (state * 16807) % 2147483647;
  return state % 256;
});

const files = { nothing: "", abab: "ab".repeat(500), noise };
for (const [name, data] of Object.entries(files)) {
  const columns = [data.length, await gzip(data)].map((size) => String(size).padStart(4));
  console.log(`${name.padEnd(7)}  ${columns[0]} bytes, gzip ${columns[1]}`);
}

const prose =
  "Suppose one event has probability one half and another one quarter. " +
  "Should the second surprise you twice as much, one step more, or half as much again? " +
  "Commit to an answer before you read on.";
const about = 10 * Math.round((await gzip(prose)) / 10);
console.log(`prose     ${prose.length} bytes, gzip about ${about}`);
