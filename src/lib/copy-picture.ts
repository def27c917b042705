/** Puts a PNG into the clipboard; false where the browser keeps it from the page or takes no pictures, and where there is no PNG. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    // The promise goes in as it is: Safari forgets the press while a picture is being made.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
