type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets the fields of an island back to what the page was sent with, and returns what brings each of the
 * reader's changes back as if made by hand. React must find the page as it was rendered; what the reader
 * did before it woke must not be lost.
 */
export function takeInputs(host: HTMLElement): (() => void)[] {
  const fields = [...host.querySelectorAll<Field>("input, textarea, select")].filter(
    (field) => field.closest("[data-island]") === host,
  );
  // All are read before any is set: setting one radio button changes the others of its group.
  const left = fields.map(stateOf);
  for (const field of fields) reset(field);
  return fields.flatMap((field, index) => {
    if (isFile(field))
      return left[index] ? () => field.dispatchEvent(new Event("change", { bubbles: true })) : [];
    // Compared as the browser holds it, not with the attribute: a range rounds that to its steps.
    return stateOf(field) === left[index] ? [] : (repeatOf(field, left[index]) ?? []);
  });
}

const canBeChecked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type);

/** What was chosen in it can be neither set nor taken for its value: it stays where it is. */
const isFile = (field: Field) => field.type === "file";

const stateOf = (field: Field): string | boolean => (canBeChecked(field) ? field.checked : field.value);

function reset(field: Field): void {
  if (isFile(field)) return;
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].findIndex((option) => option.hasAttribute("selected"));
    field.selectedIndex = Math.max(0, given);
  } else if (canBeChecked(field)) {
    field.checked = field.defaultChecked;
  } else {
    field.value = field.defaultValue;
  }
}

function repeatOf(field: Field, state: string | boolean): (() => void) | undefined {
  if (typeof state === "string") return () => enter(field, state);
  // Of a group of radio buttons only the one now chosen was clicked.
  if (field.type === "radio" && !state) return undefined;
  return () => field.click();
}

/** Past React's own setter, which would take the value for one it had written itself. */
function enter(field: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")!.set!.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
