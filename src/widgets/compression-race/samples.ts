import { seededRandom } from "../../math/index.ts";

const ENGLISH =
  "The keeper of the lighthouse wrote a line in the log every evening, and for most of the year it was the same " +
  "line. Lamp lit at dusk, wind from the west, nothing to report. When the company began to charge for telegrams " +
  "by the letter, she made a bargain with the office on the mainland: on days when nothing had happened she would " +
  "send nothing, and they would know. A change of wind cost her one word. Fog cost two. Only once did she send a " +
  "whole sentence, on the night when the sea came over the wall and put out the lamp, and the clerk who took it " +
  "down asked her to send it again, because he could not believe it. Years later he told the story at his own " +
  "table, and he always told it in the same way. The messages that cost the most, he said, were the ones that " +
  "nobody expected, and the ones that everybody expected cost nothing at all. That was the whole of the tariff, " +
  "and she had understood it before anyone in the company did.";

/** Human mitochondrial DNA from its first base on, as the reference NC_012920.1 has it. */
const DNA =
  "GATCACAGGTCTATCACCCTATTAACCACTCACGGGAGCTCTCCATGCATTTGGTATTTTCGTCTGGGGGGTATGCACGCGATAGCATTGCGAGACGCTG" +
  "GAGCCGGAGCACCCTATGTCGCAGTATCTGTCTTTGATTCCTGCCTCATCCTATTATTTATCGCACCTACGTTCAATATTACAGGCGAACATACTTACTA" +
  "AAGTGTGTTAATTAATTAATGCTTGTAGGACATAATAATAACAATTGAATGTCTGCACAGCCACTTTCCACACAGACATCATAACAAAAAATTTCCACCA" +
  "AACCCCCCCTCCCCCGCTTCTGGCCACAGCACTTAAACACATCTCTGCCAAACCCCAAAAACAAAGAACCCTAACACCAGCCTAACCAGATTTCAAATTT" +
  "TATCTTTTGGCGGTATGCACTTTTAACAGTCACCCCCCAACTAACACATTATTTTCCCCTCCCACTCCCATACTACTAATCTCATCAATACAACCCCCGC" +
  "CCATCCTACCCAGCACACACACACCGCTGCTAACCCCATACCCCGAACCAACCAAACCCCAAAGACACCCCCCACAGTTTATGTAGCTTACCTCCTCAAA" +
  "GCAATACACTGAAAATGTTTAGACGGGCTCACATCACCCCATAAACAAATAGGTTTGGTCCTAGCCTTTCTATTAGCTCTTAGTAAGATTACACATGCAA" +
  "GCATCCCCGTTCCAGTGAGTTCACCCTCTAAATCACCACGATCAAAAGGAACAAGCATCAAGCACGCAGCAATGCAGCTCAAAACGCTTAGCCTAGCCAC" +
  "ACCCCCACGGGAAACAGCAGTGATTAACCTTTAGCAATAAACGAAAGTTTAACTAAGCTATACTAACCCCAGGGTTGGTCAATTTCGTGCCAGCCACCGC" +
  "GGTCACACGATTAACCCAAGTCAATAGAAGCCGGCGTAAAGAGTGTTTTAGATCACCCCCTCCCCAATAAAGCTAAAACTCACCTGAGTTGTAAAAAACT";

/** Sixty-four signs: six fair coins each. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** 768 random bytes, six bits to a sign as mail programs write them. */
function randomBytes(): string {
  const random = seededRandom(768);
  return Array.from({ length: 1024 }, () => SIGNS[Math.floor(64 * random())]).join("");
}

/** The first thousand digits, by Machin's formula: π = 16 arctan(1/5) − 4 arctan(1/239). */
function digitsOfPi(): string {
  const one = 10n ** 1010n;
  const arctan = (inverse: bigint) => {
    let term = one / inverse;
    let total = term;
    for (let k = 3n, sign = -1n; term > 0n; k += 2n, sign = -sign) {
      term /= inverse * inverse;
      total += (sign * term) / k;
    }
    return total;
  };
  return String(16n * arctan(5n) - 4n * arctan(239n)).slice(0, 1000);
}

/** What a program might keep of a lighthouse's log. */
function log(): string {
  const random = seededRandom(12);
  const winds = ["west", "west", "west", "north", "south"];
  const days = Array.from({ length: 16 }, (_, i) => ({
    day: i + 1,
    lamp: true,
    wind: winds[Math.floor(5 * random())],
    knots: 4 + Math.floor(20 * random()),
    report: "nothing",
  }));
  return JSON.stringify(days);
}

/** A text to race, and how many bytes zlib's deflate makes of it where no browser has measured yet. */
interface Sample {
  readonly label: string;
  readonly text: string;
  readonly deflated: number;
}

export const SAMPLES = {
  english: { label: "English", text: ENGLISH, deflated: 468 },
  ab: { label: "ab, ab, ab …", text: "ab".repeat(500), deflated: 12 },
  json: { label: "JSON", text: log(), deflated: 172 },
  dna: { label: "DNA", text: DNA, deflated: 337 },
  pi: { label: "Digits of π", text: digitsOfPi(), deflated: 460 },
  random: { label: "Random bytes", text: randomBytes(), deflated: 795 },
} satisfies Record<string, Sample>;

export type SampleName = keyof typeof SAMPLES;
