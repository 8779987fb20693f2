/** Slider places a decade: as many as two figures keep apart. */
const PER_DECADE = 20;

/** The slider's ends: 0.02 and 100; one place further down stands the limit β → 0. */
const LOWEST = -34;
export const LIMIT = LOWEST - 1;
export const HIGHEST = 40;

/** The ends for a pair, which has no limit: 0.01 to 10. */
export const PAIR_LOWEST = -40;
export const PAIR_HIGHEST = 20;

/** The price at a place of the slider, to two figures. */
export const priceAt = (place: number): number =>
  place === LIMIT ? 0 : Number((10 ** (place / PER_DECADE)).toPrecision(2));

export const placeOf = (price: number): number =>
  price === 0 ? LIMIT : Math.max(LOWEST, Math.min(HIGHEST, Math.round(PER_DECADE * Math.log10(price))));
