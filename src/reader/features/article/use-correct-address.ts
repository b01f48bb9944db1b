import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Article } from "#edition/article.ts";
import { articlePath, quotePagePath } from "#edition/paths.ts";

/**
 * Only the number in an address decides which article it is; an outdated slug is put right in place.
 * @param quoteId on the page that one of its quotations has to itself
 */
export function useCorrectAddress(article: Article | undefined, quoteId?: string): void {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const right = (found: Article) =>
    quoteId === undefined ? articlePath(found) : quotePagePath(found, quoteId);
  const correct = article === undefined ? pathname : right(article);
  useEffect(() => {
    if (pathname === correct) return;
    void navigate(correct + search + hash, { replace: true });
  }, [correct, hash, navigate, pathname, search]);
}
