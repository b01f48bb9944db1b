import type { ArchivePageProps } from "#reader/features/feed/ArchivePage.tsx";
import type { SavedPageProps } from "#reader/features/saved/SavedPage.tsx";
import { latePage } from "#reader/lib/late-page.tsx";

/** Pages that no first view of the story needs. */
export const ArchivePage = latePage<ArchivePageProps>(/^\/feed\/\d/, async () => {
  const page = await import("#reader/features/feed/ArchivePage.tsx");
  return page.ArchivePage;
});

export const SavedPage = latePage<SavedPageProps>(/^\/saved\/?$/, async () => {
  const page = await import("#reader/features/saved/SavedPage.tsx");
  return page.SavedPage;
});

/** What the notebook's page lets the reader choose for stories. */
export const ChangesSetting = latePage<object>(/^\/saved\/?$/, async () => {
  const setting = await import("#reader/features/changed/ChangesSetting.tsx");
  return setting.ChangesSetting;
});
