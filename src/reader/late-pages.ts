import type { ArchivePageProps } from "#reader/features/feed/ArchivePage.tsx";
import { latePage } from "#reader/lib/late-page.tsx";

/** Pages that no first view of the story needs. */
export const ArchivePage = latePage<ArchivePageProps>(/^\/feed\/\d/, async () => {
  const page = await import("#reader/features/feed/ArchivePage.tsx");
  return page.ArchivePage;
});
