/** Puts text on the clipboard; `false` where there is none to write to: no permission, an old browser, plain http. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
