import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article } from "#edition/article.ts";
import { leadPath } from "#edition/paths.ts";
import { paragraphOfEarlierName } from "#reader/features/place/gone-anchor.ts";
import { isUntouched } from "#reader/lib/reload.ts";
import { isNewVisit } from "#reader/lib/session-history.ts";
import { hasTrace } from "#reader/lib/storage/trace.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

/**
 * Where the reader is in a story: an address that names a paragraph opens there whatever was edited, the
 * reading is followed, and a story that was left in the middle offers to go on. Programs for it come late.
 */
export function StoryPlace({ article }: { readonly article: Article }) {
  const room = useRef<HTMLSpanElement>(null);
  const { hash, key, pathname } = useLocation();
  const type = useNavigationType();
  const [offer, setOffer] = useState<ReactNode>();
  const arrival = useRef<string>(undefined);

  useLayoutEffect(() => {
    const anew = isNewVisit(key);
    if (arrival.current === key || (type === NavigationType.Pop && !anew)) return;
    const paragraph = paragraphOfEarlierName(article, hash.slice(1), pathname !== leadPath);
    if (paragraph === null || (anew && !isUntouched())) return;
    paragraph.tabIndex = -1;
    paragraph.scrollIntoView({ block: "start", behavior: "instant" });
    paragraph.focus({ preventScroll: true });
  }, [article, hash, key, pathname, type]);

  useEffect(() => {
    const prose = room.current?.closest(".story")?.querySelector<HTMLElement>(".prose");
    if (prose == null) return undefined;
    const again = arrival.current === key;
    arrival.current = key;
    // A way back and a reload bring the reader to where they were: nothing is to be offered.
    const offers =
      !again && hash === "" && (type !== NavigationType.Pop || isNewVisit(key)) && hasTrace("places");
    const visit = { article, prose, from: window.scrollY, toPlace: hash !== "" };
    let left = false;
    let standing = offers;
    let stop = () => {};
    const begin = async () => {
      const { followPlace } = await import("#reader/features/place/follow-place.ts");
      if (left) return;
      stop = followPlace({ ...visit, isOffered: () => standing });
      if (!offers) return;
      const { findResume } = await import("#reader/features/place/resume.ts");
      const resume = await findResume(article);
      standing &&= resume !== undefined;
      if (resume === undefined) return;
      const { ResumeOffer } = await import("#reader/features/place/ResumeOffer.tsx");
      if (arrival.current === key) {
        setOffer(<ResumeOffer article={article} resume={resume} onDismiss={onDismiss} />);
      }
    };
    const onDismiss = () => {
      standing = false;
      setOffer(undefined);
    };
    const callOff = whenIdle(() => void begin().catch(() => {}));
    return () => {
      left = true;
      callOff();
      stop();
      // A way back to this entry offers nothing.
      setOffer(undefined);
    };
  }, [article, hash, key, type]);

  return <span ref={room}>{offer}</span>;
}
