import type { Manifest } from "vite";

/**
 * index.html as Vite built it, with the scripts where a page that is already readable wants them: at
 * the end of the body, asked for with low priority, the later pieces announced at once.
 * @param also modules that every page asks for without being made of them
 */
export function builtTemplate(html: string, manifest: Manifest, also: readonly string[] = []): string {
  const boot = Object.values(manifest).find((chunk) => chunk.isEntry === true);
  if (boot === undefined) throw new Error("the build has no entry");
  const scripts = [
    `<script type="module" async fetchpriority="low" src="/${boot.file}"></script>`,
    ...laterChunks(manifest, boot.file, also).map(
      (file) => `<link rel="modulepreload" fetchpriority="low" href="/${file}">`,
    ),
  ];
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace("</body>", () => `${scripts.join("")}</body>`)
    .replaceAll(/>\s+</g, "><");
}

/** Files of the pieces that the entry imports, in the order in which they are run. */
function laterChunks(manifest: Manifest, entryFile: string, also: readonly string[]): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || files.has(chunk.file)) return;
    for (const imported of chunk.imports ?? []) visit(imported);
    files.add(chunk.file);
  };
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.file !== entryFile) continue;
    visit(key);
    // What these import in their turn when asked to is for other pages.
    for (const imported of chunk.dynamicImports ?? []) visit(imported);
  }
  for (const key of also) visit(key);
  files.delete(entryFile);
  return [...files];
}
