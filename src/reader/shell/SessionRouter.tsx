import { useSyncExternalStore, type ReactNode } from "react";
import { Router } from "react-router";
import type { SessionHistory } from "#reader/lib/session-history.ts";

interface SessionRouterProps {
  readonly history: SessionHistory;
  readonly children: ReactNode;
}

/** Renders at once for every move in the session's history: no transition stands before the text. */
export function SessionRouter({ history, children }: SessionRouterProps) {
  const { action, location } = useSyncExternalStore(history.subscribe, history.current, history.printed);
  return (
    <Router location={location} navigationType={action} navigator={history.navigator}>
      {children}
    </Router>
  );
}
