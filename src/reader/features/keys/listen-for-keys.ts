import { openKeysHelp } from "#reader/features/keys/help.ts";
import {
  goToFeed,
  goToSearch,
  moveInHeadlines,
  openHeadline,
  pressSave,
} from "#reader/features/keys/moves.ts";
import { isTyping, keysAreOff } from "#reader/lib/is-typing.ts";
import { letterOf, signOf } from "#reader/lib/letter-of.ts";

/** What a letter after `g` leads to: an address, or something that is done where the reader is. */
export type Destinations = Readonly<Record<string, string | (() => void)>>;

export type Go = (path: string, replace: boolean) => void;

/** Milliseconds within which the letter has to follow its `g`. */
const patience = 2000;

const moves: Readonly<Record<string, () => boolean>> = {
  j: () => moveInHeadlines(1),
  k: () => moveInHeadlines(-1),
  o: openHeadline,
  s: pressSave,
};

/**
 * One listener for all of them. It hears a key before the page does: the letter after `g` is no shortcut
 * of its own.
 */
export function listenForKeys(destinations: Destinations, go: Go): () => void {
  let waitingSince = -Infinity;
  const visit = (letter: string): boolean => {
    if (letter === "f") return goToFeed(go);
    const to = Object.hasOwn(destinations, letter) ? destinations[letter] : undefined;
    if (typeof to === "function") to();
    // To go where one is already is no step of the session's history.
    else if (to !== undefined) go(to, to === location.pathname);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const sign = signOf(event);
    const letter = letterOf(event);
    const afterG = event.timeStamp - waitingSince < patience;
    waitingSince = -Infinity;
    if (sign === "?") {
      openKeysHelp();
      return true;
    }
    if (sign === "/") return goToSearch(go);
    if (event.shiftKey) return false;
    if (afterG && letter !== "") return visit(letter);
    if (letter === "g") {
      waitingSince = event.timeStamp;
      return true;
    }
    // Held down, a key walks along the list; it does not save again and again.
    if (event.repeat && letter !== "j" && letter !== "k") return false;
    return moves[letter]?.() === true;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || isTyping(event) || keysAreOff()) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("keydown", onKey, { capture: true });
  return () => document.removeEventListener("keydown", onKey, { capture: true });
}
