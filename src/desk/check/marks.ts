import type { Passage } from "./passages.ts";
import type { Spot } from "./rule.ts";

/** A quotation mark and where it stands. */
export interface Mark {
  readonly mark: string;
  readonly spot: Spot;
}

/** What is wrong with the quotation marks of an article. */
export interface WrongMarks {
  readonly unclosed: readonly Mark[];
  readonly unopened: readonly Mark[];
  /** The inner opening marks. */
  readonly inSameKind: readonly Mark[];
  /** The closing marks whose quotation begins inside another and ends behind it. */
  readonly crossing: readonly Mark[];
}

interface OpenMark extends Mark {
  /** Speech that begins a paragraph, or follows a colon, may go on in the next ones. */
  readonly mayGoOn: boolean;
  /** Marks of the same kind inside; they count only once this one is closed, or it alone is wrong. */
  readonly inside: Mark[];
}

/** Which marks close each opening mark. */
const closers = new Map([
  ["«", "»"],
  ["„", "“”"],
  ["“", "”"],
  ['"', '"'],
]);

const anyMark = /[«»„“”"]/gu;

/** Reads the quotation marks of an article's passages, in their order. */
export function readMarks(passages: readonly Passage[]): WrongMarks {
  const reader = new MarkReader();
  for (const passage of passages) reader.read(passage);
  reader.end(() => false);
  return reader;
}

class MarkReader implements WrongMarks {
  readonly unclosed: Mark[] = [];
  readonly unopened: Mark[] = [];
  readonly inSameKind: Mark[] = [];
  readonly crossing: Mark[] = [];
  #open: OpenMark[] = [];
  /** Marks that an outer one closed over; their own closing mark may still come. */
  #crossed: OpenMark[] = [];

  read({ kind, text, spot }: Passage): void {
    if (kind !== "paragraph") this.end(() => false);
    const goesOn = this.#open[0]?.mark;
    for (const { 0: mark, index } of text.matchAll(anyMark)) {
      const isFirst = text.slice(0, index).trim() === "";
      // Each paragraph of a long speech may repeat the opening mark.
      if (isFirst && mark === goesOn) continue;
      const here = { mark, spot: spot(index) };
      const looks = this.#looks(text, index);
      if (looks === "in") {
        this.#openMark({ ...here, mayGoOn: isFirst || /:\s*$/u.test(text.slice(0, index)), inside: [] });
      } else if (looks === "out") this.#closeMark(here);
    }
    this.end((mark) => kind === "paragraph" && mark.mayGoOn);
  }

  /** Gives up on the marks that are open, except those that `mayStay`. */
  end(mayStay: (mark: OpenMark) => boolean): void {
    this.unclosed.push(...this.#open.filter((mark) => !mayStay(mark)), ...this.#crossed);
    this.#open = this.#open.filter(mayStay);
    this.#crossed = [];
  }

  /** Whether a mark opens or closes; a straight one behind a digit may be inches and do neither. */
  #looks(text: string, at: number): "in" | "out" | "neither" {
    const mark = text.charAt(at);
    if (mark === "«" || mark === "„") return "in";
    if (mark === "»" || mark === "”") return "out";
    const isOpen = this.#open.some((open) => closers.get(open.mark)?.includes(mark) === true);
    const isWordNext = /\S/u.test(text.charAt(at + 1));
    if (isWordNext && (at === 0 || /[\s([«„“"—–-]/u.test(text.charAt(at - 1)))) return "in";
    if (isOpen) return "out";
    return mark === '"' && /\d/u.test(text.charAt(at - 1)) ? "neither" : "out";
  }

  #openMark(mark: OpenMark): void {
    const outer = this.#open.at(-1);
    // «… „… «…» …“ …» alternate, and are clear.
    if (outer?.mark === mark.mark) outer.inside.push(mark);
    this.#open.push(mark);
  }

  #closeMark(mark: Mark): void {
    const isOpener = (open: OpenMark) => closers.get(open.mark)?.includes(mark.mark) === true;
    const at = this.#open.findLastIndex(isOpener);
    const [closed, ...crossed] = at === -1 ? [] : this.#open.splice(at);
    if (closed !== undefined) {
      this.inSameKind.push(...closed.inside);
      this.#crossed.push(...crossed);
      return;
    }
    const across = this.#crossed.findLastIndex(isOpener);
    if (across === -1) this.unopened.push(mark);
    else {
      this.#crossed.splice(across, 1);
      this.crossing.push(mark);
    }
  }
}
