/**
 * Island props as text for the page.
 *
 * @param where - file, line and component, for the message
 * @throws {Error} naming the path of the first value that JSON cannot carry
 */
export function toJson(props: Readonly<Record<string, unknown>>, where: string): string {
  return JSON.stringify(props, function (key, value: unknown) {
    const problem = objection(value);
    if (problem)
      throw new Error(`${where}: prop “${key}” ${problem}, which cannot cross from page to browser`);
    return value;
  });
}

function objection(value: unknown): string | undefined {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    return `is a ${typeof value}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}`;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return `is a ${value.constructor.name}`;
  }
  return undefined;
}
