/** Hands the reader a file, as a download. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download begins after this task; only then may its source go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
