type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Sets the fields of an island back to what the page was sent with, and returns what brings each of the
 * reader's changes back as if made by hand. React must find the page as it was rendered; what the reader
 * did before it woke must not be lost.
 */
export function takeInputs(host: HTMLElement): (() => void)[] {
  const fields = [...host.querySelectorAll<Field>("input, textarea, select")];
  return fields
    .filter((field) => field.closest("[data-island]") === host)
    .flatMap((field) => take(field) ?? []);
}

function take(field: Field): (() => void) | undefined {
  if (field instanceof HTMLSelectElement) return takeSelect(field);
  if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) return takeChecked(field);
  return takeValue(field);
}

function takeChecked(field: HTMLInputElement): (() => void) | undefined {
  const { checked, defaultChecked, type } = field;
  if (checked === defaultChecked) return;
  field.checked = defaultChecked;
  // Of a group of radio buttons only the one now chosen was clicked.
  if (type === "radio" && !checked) return;
  return () => field.click();
}

function takeSelect(field: HTMLSelectElement): (() => void) | undefined {
  const { value, options } = field;
  const given = [...options].findIndex(({ defaultSelected }) => defaultSelected);
  field.selectedIndex = Math.max(0, given);
  if (field.value === value) return;
  return () => enter(field, HTMLSelectElement.prototype, value);
}

function takeValue(field: HTMLInputElement | HTMLTextAreaElement): (() => void) | undefined {
  const { value } = field;
  // Not compared with the attribute: a range rounds it to its steps.
  field.value = field.defaultValue;
  if (field.value === value) return;
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  return () => enter(field, prototype, value);
}

/** Past React's own setter, which would take the value for one it had written itself. */
function enter(field: Field, prototype: Field, value: string): void {
  Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
