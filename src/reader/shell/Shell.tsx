import { Suspense, type ReactNode } from "react";
import { Outlet } from "react-router";
import { Announcer } from "#reader/shell/Announcer.tsx";
import { BottomBar } from "#reader/shell/BottomBar.tsx";
import { Masthead } from "#reader/shell/Masthead.tsx";
import { OfflineNotice } from "#reader/shell/OfflineNotice.tsx";
import { useWords } from "#reader/words/use-words.ts";

interface ShellProps {
  readonly onFrontPage: boolean;
  readonly feed: ReactNode;
  readonly viewPanel: ReactNode;
  readonly viewPanelId: string;
}

/** The frame of every page. The two Suspense borders let the browser take the page over in pieces. */
export function Shell({ onFrontPage, feed, viewPanel, viewPanelId }: ShellProps) {
  const words = useWords();
  return (
    <>
      <a className="skip-link" href="#story">
        {words.skipToStory}
      </a>
      <Masthead onFrontPage={onFrontPage} viewPanelId={viewPanelId} />
      <div className="page">
        <main id="story" tabIndex={-1}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        <Suspense>{feed}</Suspense>
      </div>
      <BottomBar onFrontPage={onFrontPage} viewPanelId={viewPanelId} />
      {viewPanel}
      <OfflineNotice />
      <Announcer />
    </>
  );
}
