/**
 * Numbers pairs of whole numbers as they turn up: 0 for the first pair, 1 for the next new one, …
 *
 * Chained, it numbers sequences of any length without ever writing one down: a sequence is the pair of the
 * number of all but its last symbol, and that symbol. Open addressing in typed arrays, a few bytes a pair.
 */
export class PairTable {
  size = 0;
  private firsts: Int32Array;
  private seconds: Int32Array;
  /** Numbers of pairs plus 1, by hash; 0 where free. */
  private slots: Int32Array;

  constructor(capacity = 1024) {
    this.firsts = new Int32Array(capacity);
    this.seconds = new Int32Array(capacity);
    this.slots = new Int32Array(slotsFor(capacity));
  }

  /** The number of a pair, or −1 if it has none. */
  find(first: number, second: number): number {
    return this.slots[this.slotOf(first, second)]! - 1;
  }

  /** The number of a pair, a new one if it had none. */
  number(first: number, second: number): number {
    let slot = this.slotOf(first, second);
    const found = this.slots[slot]!;
    if (found > 0) return found - 1;
    if (this.size === this.firsts.length) {
      this.grow();
      slot = this.slotOf(first, second);
    }
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    this.slots[slot] = ++this.size;
    return this.size - 1;
  }

  /** The second of the pair with a number. */
  secondOf(number: number): number {
    return this.seconds[number]!;
  }

  /** Where a pair is, or where it would go. */
  private slotOf(first: number, second: number): number {
    const { slots, firsts, seconds } = this;
    const mask = slots.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    for (let slot = (hash ^ (hash >>> 13)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0 || (firsts[number] === first && seconds[number] === second)) return slot;
    }
  }

  private grow(): void {
    this.firsts = longer(this.firsts);
    this.seconds = longer(this.seconds);
    this.slots = new Int32Array(slotsFor(this.firsts.length));
    for (let number = 0; number < this.size; number++) {
      this.slots[this.slotOf(this.firsts[number]!, this.seconds[number]!)] = number + 1;
    }
  }
}

/** An array of twice the length that begins with another; copying is cheap against how seldom it happens. */
export function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const result = new Int32Array(2 * array.length);
  result.set(array);
  return result;
}

/** A power of two that leaves at least half of the slots free. */
function slotsFor(capacity: number): number {
  return 2 ** Math.ceil(Math.log2(2 * capacity));
}
