/** Whether the device passes such a file on to other programs; many desktops do not. */
export function canShare(file: File): boolean {
  return "canShare" in navigator && navigator.canShare({ files: [file] });
}

/** @returns false when it did not work; who thinks better of it has not failed */
export async function sharePicture(file: File, title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ files: [file], title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
