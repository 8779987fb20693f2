/** Slider places a decade: as many as two figures keep apart. */
const PER_DECADE = 20;

/** The slider's ends: temperatures 0.05 and 100. */
export const COLDEST = -26;
export const HOTTEST = 40;

/** The temperature at a place of the slider, to two figures. */
export const temperatureAt = (place: number): number => Number((10 ** (place / PER_DECADE)).toPrecision(2));

export const placeOf = (temperature: number): number => Math.round(PER_DECADE * Math.log10(temperature));
