import { arithmeticDecode, arithmeticEncode, rationalToNumber, surprisal } from "measured-surprise";

const letters = { a: 0.7, b: 0.2, c: 0.1 };
const { low, width, bits } = arithmeticEncode("abac", letters);
const from = rationalToNumber(low).toFixed(4);
const wide = rationalToNumber(width);
console.log(`abac: from ${from}, ${wide.toFixed(4)} wide, ${surprisal(wide).toFixed(2)} bits`);
console.log(`sent: ${bits}, read: ${arithmeticDecode(bits, 4, letters).join("")}`);

const detector = { c: 0.9, s: 0.1 };
const reports = "cccccccccs".repeat(100);
const sent = arithmeticEncode(reports, detector).bits;
const surprise = [...reports].reduce((sum, report) => sum + surprisal(detector[report]), 0);
console.log(`1000 reports: ${surprise.toFixed(1)} bits of surprise, ${sent.length} digits`);
const same = arithmeticDecode(sent, 1000, detector).join("") === reports;
console.log(`read back: ${same ? "True" : "False"}`);
