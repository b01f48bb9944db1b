import { Suspense, type ReactNode } from "react";
import { Outlet, useLocation } from "react-router";
import { TakenOver } from "#reader/lib/taken-over.ts";
import { Announcer } from "#reader/shell/Announcer.tsx";
import { BottomBar } from "#reader/shell/BottomBar.tsx";
import { ErrorBoundary } from "#reader/shell/ErrorBoundary.tsx";
import { FeedError } from "#reader/shell/FeedError.tsx";
import { Masthead } from "#reader/shell/Masthead.tsx";
import { OfflineNotice } from "#reader/shell/OfflineNotice.tsx";
import { ProgramError } from "#reader/shell/ProgramError.tsx";
import type { SiteSection } from "#reader/shell/site-section.ts";
import { PageWaiting } from "#reader/ui/PageWaiting.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface ShellProps {
  readonly section: SiteSection | undefined;
  readonly feed: ReactNode;
  readonly viewPanel: ReactNode;
  readonly viewPanelId: string;
  /** What hears the shortcuts. */
  readonly keys: ReactNode;
}

/** The frame of every page. The two Suspense borders let the browser take the page over in pieces. */
export function Shell({ section, feed, keys, viewPanel, viewPanelId }: ShellProps) {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link" href="#story">
        {words.skipToStory}
      </a>
      <Masthead section={section} viewPanelId={viewPanelId} />
      <div className="page">
        <main
          id="story"
          className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start desk:pb-21"
          tabIndex={-1}
        >
          <ErrorBoundary resetKey={pathname} fallback={ProgramError}>
            <Suspense fallback={<PageWaiting />}>
              <Outlet />
              <TakenOver />
            </Suspense>
          </ErrorBoundary>
        </main>
        <Suspense>
          <ErrorBoundary resetKey={pathname} fallback={FeedError}>
            {feed}
          </ErrorBoundary>
          <TakenOver />
        </Suspense>
      </div>
      <BottomBar section={section} />
      {viewPanel}
      {keys}
      <OfflineNotice />
      <Announcer />
    </>
  );
}
