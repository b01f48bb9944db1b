/** What is asked of the bundler's graph of modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * True for the modules that a first view runs: those that the reader's entry imports without asking.
 * They go into one file; left to itself the bundler cuts out whatever a later page shares with them, a
 * request for each.
 */
export function isOfFirstView(id: string, graph: ModuleGraph): boolean {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.endsWith("/src/reader/browser.tsx")) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(graph.getModuleInfo(next)?.importers ?? []));
  }
  return false;
}
