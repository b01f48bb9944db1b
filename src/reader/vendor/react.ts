// Only what is used is named: importing a whole namespace would keep every export in the bundle.
export { startTransition } from "react";
export { createRoot, hydrateRoot } from "react-dom/client";
