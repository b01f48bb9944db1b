import { useLayoutEffect, type RefObject } from "react";

/**
 * Opens a dialog over the page for as long as its component is there. The platform keeps the focus in
 * it, closes it with Esc and gives the focus back.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, [dialog]);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.addEventListener("close", onClose);
    return () => element?.removeEventListener("close", onClose);
  }, [dialog, onClose]);
  useLayoutEffect(() => closeFromOutside(dialog.current), [dialog]);
}

/** A click beside the dialog closes it; browsers that know `closedby` see to that themselves. */
function closeFromOutside(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (dialog === null) return undefined;
  if (knowsClosedBy()) {
    dialog.setAttribute("closedby", "any");
    return undefined;
  }
  // The dialog has no padding: only its backdrop is not something in it.
  const close = ({ target }: MouseEvent) => {
    if (target === dialog) dialog.close();
  };
  dialog.addEventListener("click", close);
  return () => dialog.removeEventListener("click", close);
}

function knowsClosedBy(): boolean {
  return "closedBy" in HTMLDialogElement.prototype;
}
