/** Hands a text over as a file, in the way that the reader's browser does with downloads. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read it by then, or asks the reader where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
