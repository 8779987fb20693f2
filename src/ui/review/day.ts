/** A date as it stands on the reader's own calendar, "2026-11-22": it has no hour and no time zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const write = (year: number, month: number, date: number): Day =>
  [String(year).padStart(4, "0"), ...[month, date].map((part) => String(part).padStart(2, "0"))].join("-");

/** Days are counted where all of them have 24 hours. */
const utc = (day: Day) => Date.parse(`${day}T00:00:00Z`);

const fromUtc = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/**
 * The date at a moment, by the clock and the zone of the device.
 *
 * @example dayOf(new Date(2026, 10, 22, 23, 59)) // "2026-11-22"
 */
export function dayOf(moment: Date): Day {
  return write(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/**
 * The date so many days later. Months, leap years and the change to summer time are the calendar's business.
 *
 * @param count - whole number, may be negative
 * @example addDays("2028-02-28", 2) // "2028-03-01"
 */
export function addDays(day: Day, count: number): Day {
  return fromUtc(utc(day) + count * MS_PER_DAY);
}

/**
 * How many days from one date to another; negative when the other is earlier.
 *
 * @example daysBetween("2026-12-31", "2027-01-02") // 2
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY);
}

/** Whether something that was stored is a date that exists. */
export function isDay(value: unknown): value is Day {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isReal(value);
}

function isReal(day: Day): boolean {
  const time = utc(day);
  return !Number.isNaN(time) && fromUtc(time) === day;
}

/**
 * A date as one says it.
 *
 * @example sayDay("2026-11-25", "2026-11-22") // "on Wednesday, 25 November"
 * @example sayDay("2026-11-23", "2026-11-22") // "tomorrow"
 */
export function sayDay(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return "today";
  if (ahead === 1) return "tomorrow";
  const date = new Date(utc(day));
  return `on ${WEEKDAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
