import { useState } from "react";
import { useLocation, useParams, useRoutes, type RouteObject } from "react-router";
import {
  archivePath,
  archivePlaceOf,
  articleIdOf,
  articleIdOfPath,
  historyPath,
  leadPath,
  notFoundPath,
  quotePageOf,
  quotesPath,
  quotesPlaceOf,
  savedPath,
} from "#edition/paths.ts";
import { ArticlePage } from "#reader/features/article/ArticlePage.tsx";
import { articleQuery } from "#reader/features/article/queries.ts";
import { Feed } from "#reader/features/feed/Feed.tsx";
import { useLead, useLists } from "#reader/features/feed/use-headlines.ts";
import { openKeysHelp } from "#reader/features/keys/help.ts";
import { Keys } from "#reader/features/keys/Keys.tsx";
import { ViewPanel, viewPanelId } from "#reader/features/view/ViewPanel.tsx";
import {
  ArchivePage,
  fetchChangesSetting,
  HistoryPage,
  QuotePage,
  QuotesPage,
  SavedPage,
} from "#reader/late-pages.ts";
import { StorySlotsContext } from "#reader/lib/story-slots.ts";
import { EmptyFrontPage } from "#reader/shell/EmptyFrontPage.tsx";
import { ErrorBoundary } from "#reader/shell/ErrorBoundary.tsx";
import { NotFoundPage } from "#reader/shell/NotFoundPage.tsx";
import { ProgramError } from "#reader/shell/ProgramError.tsx";
import { Shell } from "#reader/shell/Shell.tsx";
import type { SiteSection } from "#reader/shell/site-section.ts";
import { storySlots } from "#reader/story-slots.tsx";

/** The one route table. Features know nothing of each other; they meet here. */
const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      { index: true, element: <FrontRoute /> },
      { path: "news/:address", element: <NewsRoute /> },
      { path: "news/:address/:quote", element: <QuoteRoute /> },
      { path: "quotes/*", element: <QuotesRoute /> },
      { path: "feed/*", element: <ArchiveRoute /> },
      { path: "saved", element: <SavedPage articleOf={articleQuery} fetchSettings={fetchChangesSetting} /> },
      { path: "history", element: <HistoryPage /> },
      { path: "*", element: <NotFoundPage /> },
    ],
  },
];

interface RoutesProps {
  /** An address that is shown as its host did, which has no page for it. */
  readonly asPrinted?: string | undefined;
}

export function Routes({ asPrinted }: RoutesProps) {
  const location = useLocation();
  const { pathname } = location;
  // Only there: a location of its own makes every move a step back for all that asks the router.
  const shown = pathname === asPrinted ? { ...location, pathname: notFoundPath } : undefined;
  return (
    <ErrorBoundary resetKey={pathname} fallback={ProgramError}>
      <StorySlotsContext value={storySlots}>{useRoutes(routes, shown)}</StorySlotsContext>
    </ErrorBoundary>
  );
}

const panel = <ViewPanel onKeysHelp={openKeysHelp} />;

/** Where `g` and a letter lead. */
const keys = (
  <Keys
    destinations={{
      h: leadPath,
      q: quotesPath(),
      s: savedPath,
      i: historyPath,
      v: () => document.getElementById(viewPanelId)?.showPopover(),
    }}
  />
);

/** How many headlines a page without text offers to go on with. */
const neighbourCount = 5;

function Frame() {
  const { pathname } = useLocation();
  return (
    <Shell
      section={sectionOf(pathname)}
      feed={<Feed openId={articleIdOfPath(pathname)} />}
      viewPanel={panel}
      viewPanelId={viewPanelId}
      keys={keys}
    />
  );
}

function sectionOf(path: string): SiteSection | undefined {
  if (path === leadPath) return "home";
  if (path.startsWith(archivePath())) return "feed";
  if (path.startsWith(quotesPath())) return "quotes";
  return path === savedPath ? "saved" : undefined;
}

/** The lead of the moment of arriving: a new one does not push away what is being read. */
function FrontRoute() {
  const latest = useLead();
  const { hash, key } = useLocation();
  const [visit, setVisit] = useState({ key, lead: latest });
  const anew = visit.lead === undefined ? latest !== undefined : visit.key !== key && hash === "";
  if (anew) setVisit({ key, lead: latest });
  const { lead } = visit;
  return lead === undefined ? <EmptyFrontPage /> : <News id={lead.id} path={leadPath} />;
}

function NewsRoute() {
  const { address = "" } = useParams();
  const id = articleIdOf(address);
  return id === undefined ? <NotFoundPage /> : <News key={id} id={id} />;
}

function News({ id, path }: { readonly id: number; readonly path?: string }) {
  const lead = useLead();
  const listed = useLists(neighbourCount);
  return (
    <ArticlePage
      id={id}
      {...(path === undefined ? {} : { path })}
      lead={lead}
      listed={listed}
      missing={<NotFoundPage />}
    />
  );
}

function QuoteRoute() {
  const place = quotePageOf(useLocation().pathname);
  const listed = useLists(0);
  if (place === undefined) return <NotFoundPage />;
  const { article, quote } = place;
  return (
    <QuotePage
      key={`${article} ${quote}`}
      id={article}
      quoteId={quote}
      listed={listed}
      missing={<NotFoundPage />}
    />
  );
}

function QuotesRoute() {
  const { pathname } = useLocation();
  const place = quotesPlaceOf(pathname);
  if (place === undefined) return <NotFoundPage />;
  return <QuotesPage key={pathname} filter={place.filter} page={place.page} missing={<NotFoundPage />} />;
}

function ArchiveRoute() {
  const { pathname } = useLocation();
  const place = archivePlaceOf(pathname);
  if (place === undefined) return <NotFoundPage />;
  return <ArchivePage key={pathname} filter={place.filter} page={place.page} missing={<NotFoundPage />} />;
}
