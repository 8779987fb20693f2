/*
 * The normal numbers of NumPy's `default_rng(seed).standard_normal`, so that whoever runs the lesson's code at
 * home has the same data: SeedSequence, the generator PCG64 and the ziggurat of 256 layers.
 */

const WORD = (1n << 64n) - 1n;
const STATE = (1n << 128n) - 1n;
const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;

/** Where the ziggurat's lowest layer goes over into the tail, and the area of a layer. */
const TAIL = 3.6541528853610088;
const AREA = 0.0049286732339746554;

/**
 * Normally distributed numbers, mean 0 and variance 1.
 *
 * @param seed - a whole number in [0, 2³²)
 * @returns a function that gives the next
 * @see Marsaglia & Tsang, The ziggurat method, J. Stat. Software 5 (2000)
 * @see O'Neill, PCG: a family of simple fast statistically good algorithms, Harvey Mudd College (2014)
 */
export function numpyNormals(seed: number): () => number {
  const next = pcg64(seedWords(seed));
  const uniform = () => Number(next() >> 11n) / 2 ** 53;
  return () => {
    for (;;) {
      const bits = next();
      const layer = Number(bits & 0xffn);
      const within = Number((bits >> 9n) & 0xfffffffffffffn);
      const x = (bits & 0x100n ? -1 : 1) * within * WIDTHS[layer]!;
      if (within < INNER[layer]!) return x;
      if (layer === 0) return beyond(uniform, Math.floor(within / 256) % 2 === 1);
      const height = (HEIGHTS[layer - 1]! - HEIGHTS[layer]!) * uniform() + HEIGHTS[layer]!;
      if (height < Math.exp(-0.5 * x * x)) return x;
    }
  };
}

function beyond(uniform: () => number, negative: boolean): number {
  for (;;) {
    const x = -Math.log1p(-uniform()) / TAIL;
    const y = -Math.log1p(-uniform());
    if (2 * y > x * x) return negative ? -(TAIL + x) : TAIL + x;
  }
}

const INNER = new Float64Array(256);
const WIDTHS = new Float64Array(256);
const HEIGHTS = new Float64Array(256);
{
  const unit = 2 ** 52;
  const bell = (x: number) => Math.exp(-0.5 * x * x);
  const base = AREA / bell(TAIL);
  INNER[0] = (TAIL / base) * unit;
  WIDTHS[0] = base / unit;
  WIDTHS[255] = TAIL / unit;
  HEIGHTS[0] = 1;
  HEIGHTS[255] = bell(TAIL);
  let right = TAIL;
  for (let layer = 254; layer >= 1; layer--) {
    const left = Math.sqrt(-2 * Math.log(AREA / right + bell(right)));
    INNER[layer + 1] = (left / right) * unit;
    WIDTHS[layer] = left / unit;
    HEIGHTS[layer] = bell(left);
    right = left;
  }
}

function pcg64([stateHigh, stateLow, streamHigh, streamLow]: readonly bigint[]): () => bigint {
  const increment = ((((streamHigh! << 64n) | streamLow!) << 1n) | 1n) & STATE;
  let state = 0n;
  const step = () => {
    state = (state * MULTIPLIER + increment) & STATE;
  };
  step();
  state = (state + ((stateHigh! << 64n) | stateLow!)) & STATE;
  step();
  return () => {
    step();
    const folded = (state >> 64n) ^ (state & WORD);
    const turn = state >> 122n;
    return ((folded >> turn) | (folded << (-turn & 63n))) & WORD;
  };
}

/** Four words of 64 bits from a seed. */
function seedWords(seed: number): bigint[] {
  const pool = mixed(seed);
  const hash = hasher(0x8b51f9dd, 0x58f38ded);
  const halves = Array.from({ length: 8 }, (_, i) => BigInt(hash(pool[i % 4]!)));
  return [0, 2, 4, 6].map((i) => halves[i]! | (halves[i + 1]! << 32n));
}

function mixed(seed: number): number[] {
  const hash = hasher(0x43b0d7e5, 0x931e8875);
  const pool = [seed, 0, 0, 0].map(hash);
  for (let from = 0; from < 4; from++) {
    for (let to = 0; to < 4; to++) {
      if (from === to) continue;
      const sum = (Math.imul(0xca01f9dd, pool[to]!) - Math.imul(0x4973f715, hash(pool[from]!))) >>> 0;
      pool[to] = (sum ^ (sum >>> 16)) >>> 0;
    }
  }
  return pool;
}

function hasher(start: number, factor: number): (value: number) => number {
  let constant = start;
  return (value) => {
    const salted = value ^ constant;
    constant = Math.imul(constant, factor) >>> 0;
    const hashed = Math.imul(salted, constant) >>> 0;
    return (hashed ^ (hashed >>> 16)) >>> 0;
  };
}
