import { useEffect, useRef, useState, type ReactNode } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import type { Article } from "#edition/article.ts";
import { glance, pause } from "#reader/features/place/pauses.ts";
import { useEarlierName } from "#reader/features/place/use-earlier-name.ts";
import { isNewVisit } from "#reader/lib/session-history.ts";
import { hasTrace } from "#reader/lib/storage/trace.ts";
import { whenIdle } from "#reader/lib/when-idle.ts";

/** Whether the program that follows the reading is there. */
let come = false;

/**
 * Where the reader is in a story: an address that names a paragraph opens there whatever was edited, a
 * story that was left in the middle offers to go on, and the reading is followed. Programs for it come
 * when there is something to offer, and when somebody reads.
 */
export function StoryPlace({ article }: { readonly article: Article }) {
  const room = useRef<HTMLSpanElement>(null);
  const { hash, key } = useLocation();
  const type = useNavigationType();
  const [offer, setOffer] = useState<ReactNode>();
  const offered = useRef(false);
  const arrived = useRef<string>(undefined);
  useEarlierName(article);

  useEffect(() => {
    const first = arrived.current !== key;
    arrived.current = key;
    // A way back and a reload bring the reader to where they were: nothing is to be offered.
    const anew = type !== NavigationType.Pop || isNewVisit(key);
    if (!first || !anew || hash !== "" || !hasTrace("places")) return undefined;
    let left = false;
    const end = () => {
      offered.current = false;
      setOffer(undefined);
    };
    const look = async () => {
      const { findResume } = await import("#reader/features/place/resume.ts");
      const resume = await findResume(article);
      if (resume === undefined) offered.current = false;
      if (left || resume === undefined) return;
      const { ResumeOffer } = await import("#reader/features/place/ResumeOffer.tsx");
      if (arrived.current !== key) return;
      setOffer(<ResumeOffer article={article} resume={resume} onDismiss={end} />);
    };
    offered.current = true;
    const callOff = whenIdle(() => void look().catch(end));
    return () => {
      left = true;
      callOff();
      end();
    };
  }, [article, hash, key, type]);

  useEffect(() => {
    const visit = {
      article,
      prose: room.current?.closest(".story")?.querySelector<HTMLElement>(".prose"),
      entry: key,
      since: performance.now(),
      from: window.scrollY,
      toPlace: hash !== "",
      isOffered: () => offered.current,
    };
    let stop: (() => void) | undefined;
    let left = false;
    const begin = async () => {
      // Without a network the program cannot come: at the next pause, perhaps.
      if (!navigator.onLine && !come) return;
      callOff();
      const { followPlace } = await import("#reader/features/place/follow-place.ts");
      come = true;
      if (!left) stop = followPlace(visit);
    };
    const wait = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => void begin().catch(() => {}), milliseconds);
    };
    const onScroll = () => wait(pause);
    const callOff = () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", onScroll);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    wait(glance);
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      left = true;
      callOff();
      stop?.();
    };
  }, [article, hash, key]);

  return <span ref={room}>{offer}</span>;
}
