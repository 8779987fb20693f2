import { gainRatio, informationGain, entropyFromCounts } from "measured-surprise";

// Outlook, temperature, humidity, wind, and whether there was play.
const rows = `
sunny hot high weak no
sunny hot high strong no
overcast hot high weak yes
rain mild high weak yes
rain cool normal weak yes
rain cool normal strong no
overcast cool normal strong yes
sunny mild high weak no
sunny cool normal weak yes
rain mild normal weak yes
sunny mild normal strong yes
overcast mild high strong yes
overcast hot normal weak yes
rain mild high strong no
`.trim().split("\n").map((line) => line.split(" "));

const isYes = (row) => row[4] === "yes";
const count = (rows) => [rows.filter(isYes).length, rows.filter((row) => !isYes(row)).length];

/** How many days of each kind there are under each answer. */
const branches = (rows, answer) =>
  [...new Set(rows.map(answer))].map((a) => count(rows.filter((row) => answer(row) === a)));

const questions = {
  outlook: (row) => row[0],
  temperature: (row) => row[1],
  humidity: (row) => row[2],
  wind: (row) => row[3],
  "day's number": (row) => rows.indexOf(row),
};
console.log(`to be found out  ${entropyFromCounts(count(rows)).toFixed(4)}`);
for (const [name, answer] of Object.entries(questions)) {
  const split = [count(rows), branches(rows, answer)];
  const [gain, ratio] = [informationGain(...split), gainRatio(...split)];
  console.log(`${name.padEnd(12)}  gain ${gain.toFixed(4)}  ratio ${ratio.toFixed(4)}`);
}
