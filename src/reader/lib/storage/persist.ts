/** Safari empties sites that were not visited for a week, unless it is asked not to. */
export function askToPersist(): void {
  // Without a secure connection there is no storage manager.
  const { storage } = navigator as { readonly storage?: StorageManager };
  void storage?.persist().catch(() => false);
}
