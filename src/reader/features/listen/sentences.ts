import type { Language } from "#edition/headline.ts";

/** Where a sentence stands in its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters that are said in one breath: Chromium falls silent within speech that lasts over 15 seconds. */
const longest = 220;

/** A text in sentences, the long ones in parts; what has neither letter nor digit is not said. */
export function sentencesOf(text: string, language: Language): Span[] {
  return sentenceSpans(text, language)
    .flatMap((span) => inParts(text, span))
    .map((span) => trimmed(text, span))
    .filter(({ end, start }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function sentenceSpans(text: string, language: Language): Span[] {
  if (!("Segmenter" in Intl)) return byMarks(text);
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const spans = Array.from(segmenter.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  return joined(text, spans);
}

/** Where the platform knows no sentences: up to a mark that ends one. */
export function byMarks(text: string): Span[] {
  const spans = Array.from(text.matchAll(/.+?(?:[.!?…]+[»”")]*\s+|$)/gsu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return joined(text, spans);
}

/** Initials and abbreviations end no sentence: «К. Токаев», «млрд. тенге», «т. д.». */
const unfinished =
  /(?:^|[\s(«])(?:\p{Lu}|\p{Ll}|млн|млрд|тыс|руб|тел|им|ул|др|пр|см|ср|гг|вв|обл|Mr|Mrs|Ms|Dr|St)\.\s*$/u;

function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && unfinished.test(text.slice(last.start, last.end))) {
      result[result.length - 1] = { start: last.start, end: span.end };
    } else result.push(span);
  }
  return result;
}

/** Cut behind a mark where the voice pauses anyway, else between words. */
function inParts(text: string, { end, start }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const piece = text.slice(from, from + longest);
    const pause = Math.max(...[...piece.matchAll(/[,;:—–](?=\s)/gu)].map(({ index }) => index + 1), 0);
    const cut = pause > longest / 3 ? pause : Math.max(piece.search(/\s\S*$/u), 0) || longest;
    parts.push({ start: from, end: from + cut });
    from += cut;
  }
  return [...parts, { start: from, end }];
}

function trimmed(text: string, { end, start }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
