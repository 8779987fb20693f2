import { binaryInterval, type Interval, intervalWithin } from "../../math/index.ts";

/** How far beyond the interval numbers are looked at, as a share of it: more than the picture reaches. */
export const SIGHT = 0.12;

/** Binary digits written out; of more, only the last few are. */
const SPELLED = 10;
const LAST = 5;

/** All numbers that begin with the same binary digits. */
export interface Slot {
  readonly digits: string;
  /** As shares of the interval in sight. */
  readonly start: number;
  readonly width: number;
}

/** The line cut by so many binary digits, as far as it is in sight. */
export interface Tier {
  readonly size: number;
  readonly slots: readonly Slot[];
  /** Which of the slots is the first to fit inside the interval; −1 while none does. */
  readonly hit: number;
}

/** The last cuts up to the one that names the interval: each with a digit more than the one before. */
export function rulerOf(interval: Interval, name: string): Tier[] {
  const found = intervalWithin(binaryInterval(name), interval);
  const index = BigInt(`0b0${name}`);
  const tiers: Tier[] = [];
  for (let back = Math.min(2, name.length); back >= 0; back--) {
    const size = name.length - back;
    const width = found.width * 2 ** back;
    const around = index >> BigInt(back);
    const start = found.start - Number(index - (around << BigInt(back))) * found.width;
    const slots: Slot[] = [];
    let hit = -1;
    const first = Math.floor((-SIGHT - start) / width) + 1;
    for (let step = first - 1; start + step * width < 1 + SIGHT; step++) {
      const number = around + BigInt(step);
      if (number < 0n || number >> BigInt(size) > 0n) continue;
      if (back === 0 && step === 0) hit = slots.length;
      slots.push({ digits: spell(number, size), start: start + step * width, width });
    }
    tiers.push({ size, slots, hit });
  }
  return tiers;
}

function spell(number: bigint, size: number): string {
  if (size === 0) return "";
  if (size <= SPELLED) return number.toString(2).padStart(size, "0");
  return `…${(number % (1n << BigInt(LAST))).toString(2).padStart(LAST, "0")}`;
}
