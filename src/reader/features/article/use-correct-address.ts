import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Article } from "#edition/article.ts";
import { articlePath } from "#edition/paths.ts";

/** Only the number in an address decides which article it is; an outdated slug is put right in place. */
export function useCorrectAddress(article: Article | undefined): void {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const correct = article === undefined ? pathname : articlePath(article);
  useEffect(() => {
    if (pathname === correct) return;
    void navigate(correct + search + hash, { replace: true });
  }, [correct, hash, navigate, pathname, search]);
}
