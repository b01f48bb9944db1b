import { blockText, type Block } from "#edition/block.ts";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { attributionOf, narratorOf, saysFirst } from "./attribution.ts";
import { leadIn, type LeadIn } from "./lead-in.ts";
import { quotationAt, quotationWithSharedMark, type Quotation } from "./quotation-marks.ts";
import { signatureBelow } from "./signature.ts";
import { nameLine } from "./speakers/name-line.ts";

/** A pull-quote that has no id yet: ids are given once its article is known. */
export type DraftQuote = Omit<PullQuote, "id">;

export type DraftBlock = Exclude<Block, PullQuote> | DraftQuote;

/** A block's own words: of a quotation those that were spoken. */
export function draftText(block: DraftBlock): string {
  return block.type === "pullquote" ? block.text : blockText(block);
}

/**
 * Tells quotations from paragraphs. A quotation is a line that is quoted whole, with or without its
 * attribution behind it or on the next line; everything else, and everything doubtful, is a paragraph.
 */
export function findQuotes(lines: readonly string[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let inLongQuotation = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const found = quotationAt(line);
    const quote = inLongQuotation
      ? undefined
      : found === undefined
        ? withSharedMark(line)
        : toQuote(found, lines, at);
    // A mark that is shared closes what it opened only when somebody is told to have said it.
    const quotation = found ?? (quote === undefined ? undefined : quotationWithSharedMark(line));
    const led = quote === undefined && !inLongQuotation ? ledQuote(line) : undefined;
    blocks.push(...(led ?? [quote?.block ?? paragraphOf(line)]));
    if (quote?.tookNextLine === true) at++;
    inLongQuotation = staysOpen(line, quotation, inLongQuotation);
  }
  return blocks;
}

function paragraphOf(line: string): DraftBlock {
  return { type: "paragraph", content: [line] };
}

/** Токаев подчеркнул: «…» is two things on one line, and becomes two blocks with all of its words. */
function ledQuote(line: string): DraftBlock[] | undefined {
  const found = leadIn(line);
  const quotation = found === undefined ? undefined : quotationAt(found.speech);
  if (found === undefined || quotation === undefined || !/^\.?$/u.test(quotation.rest)) return undefined;
  if (isInterrupted(quotation.text) || wordCount(quotation.text) < fewestOf(found)) return undefined;
  return [paragraphOf(found.words), { type: "pullquote", text: quotation.text }];
}

/** Behind a name, «Хасенов: «Вторые достались тренеру»», fewer words are speech than behind other narration. */
function fewestOf({ words }: LeadIn): number {
  return nameLine(words.slice(0, -1)) === undefined ? longerThanNames.stopped : fewestWords;
}

function withSharedMark(line: string): FoundQuote | undefined {
  const quotation = quotationWithSharedMark(line);
  if (quotation === undefined || isInterrupted(quotation.text)) return undefined;
  const attribution = attributionBehind(quotation.text, quotation.rest.trim());
  return attribution === undefined ? undefined : { block: attributed(quotation.text, attribution) };
}

interface FoundQuote {
  readonly block: DraftQuote;
  readonly tookNextLine?: boolean;
}

function toQuote(quotation: Quotation, lines: readonly string[], at: number): FoundQuote | undefined {
  const nextLine = lines[at + 1];
  if (isInterrupted(quotation.text)) return undefined;
  const rest = quotation.rest.trim();
  if (!/^[.,]?\s*[—–-]?$/u.test(rest)) {
    const attribution = attributionBehind(quotation.text, rest);
    return attribution === undefined ? undefined : { block: attributed(quotation.text, attribution) };
  }
  const following = (nextLine ?? "").replace(/^[—–-]\s+/u, "");
  const attribution = attributionOf(following) ?? nameBelow(quotation, nextLine ?? "");
  if (attribution !== undefined && leadsOn(quotation, nextLine ?? "")) {
    return { block: attributed(quotation.text, attribution), tookNextLine: true };
  }
  if (!isSpeech(quotation)) return undefined;
  const signature = signatureBelow(lines, at);
  if (signature !== undefined) return { block: attributed(quotation.text, signature), tookNextLine: true };
  return { block: { type: "pullquote", text: quotation.text } };
}

/** «…», — сказал Токаев. */
function attributionBehind(text: string, rest: string): string | undefined {
  const behindDash = /^,?\s*(?:[—–]|-(?=\s))\s*(?<clause>.+)$/u.exec(rest)?.groups?.["clause"];
  if (behindDash !== undefined) {
    // «По ком звонит колокол» — Эрнест Хемингуэй: a book has fewer words than a sentence.
    const mayBeTitle = wordCount(text) < longerThanNames.bare;
    const isSpoken = rest.startsWith(",") || /[?!…]$/u.test(text);
    const narrator = isSpoken && wordCount(text) >= fewestWords ? narratorOf(behindDash) : undefined;
    return attributionOf(behindDash) ?? narrator ?? (mayBeTitle ? undefined : nameLine(behindDash));
  }
  // The other joints may begin a parenthesis, «Фонд», сообщил министр, построит школу: so here only
  // speech of some length counts, and a clause without a comma.
  if (wordCount(text) < fewestWords) return undefined;
  const behindJoint = /^(?<comma>,?)\s*(?<clause>[^,]+)$/u.exec(rest)?.groups;
  const clause = behindJoint?.["clause"] ?? "";
  const isJoined = behindJoint?.["comma"] === "," || text.endsWith(",") || kazakhJoint.test(clause);
  return isJoined ? attributionOf(clause) : undefined;
}

/** A name on the next line, where a comma or a dash leads to it. */
function nameBelow({ text, rest }: Quotation, nextLine: string): string | undefined {
  const isLed = rest.trim().startsWith(",") || /^[—–-]\s/u.test(nextLine);
  if (!isLed || wordCount(text) < longerThanNames.bare) return undefined;
  return nameLine(nextLine.replace(/^[—–-]\s+/u, ""));
}

/** Kazakh says «…» деді ол, without a mark between. */
const kazakhJoint = /^(?:деді|дейді|деп)(?!\p{L})/u;

function attributed(text: string, attribution: string): DraftQuote {
  return { type: "pullquote", text: text.replace(/,$/u, ""), attribution };
}

/**
 * «Мы готовы, — сказал он, — и начнём»: the words of the narrator stand inside the marks. Such a line
 * stays a paragraph, since joining the halves would print a sentence that nobody wrote.
 */
function isInterrupted(text: string): boolean {
  if (/,\s*[—–-]\s+[^.!?…—–]*[,.]\s*[—–]\s/u.test(text)) return true;
  const insertions = text.matchAll(/[,.!?…]\s*[—–-]\s+(?=(?<clause>\p{Ll}.*))/gsu);
  return [...insertions].some((insertion) => saysFirst(insertion.groups?.["clause"] ?? ""));
}

/** Of a clause that might be a name followed by its verb. */
const fewestWords = 3;

/** Names of companies, films and books commonly have fewer words, with a full stop behind them or without. */
const longerThanNames = { stopped: 4, bare: 6 };

/**
 * Speech that its attribution follows ends with a comma, a dash or a mark of its own. «Казахтелеком» on
 * one line and «сообщил о росте прибыли» on the next are a name and what it did.
 */
function leadsOn(quotation: Quotation, nextLine: string): boolean {
  return /^[,—–-]/u.test(quotation.rest.trim()) || /^[—–-]\s/u.test(nextLine) || isSpeech(quotation);
}

/** A name alone on its line, «Нур Жолы» or «Мастер и Маргарита», is quoted too, but nobody says it. */
function isSpeech({ text, rest }: Quotation): boolean {
  const stopped = /^[.,]/u.test(rest.trim());
  const enough = stopped ? longerThanNames.stopped : longerThanNames.bare;
  return wordCount(text) >= enough || /[.!?…](?:$|\s+\p{Lu})/u.test(text);
}

/**
 * A quotation over several lines stays paragraphs, and so does its last line, even where every line
 * repeats the opening mark: a pull-quote cut out of it would be half of what was said.
 */
function staysOpen(line: string, quotation: Quotation | undefined, wasOpen: boolean): boolean {
  if (quotation !== undefined) return false;
  const opens = line.split("«").length - 1;
  const closes = line.split("»").length - 1;
  if (opens > closes) return !/»[.,]?$/u.test(line);
  return wasOpen && closes <= opens;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu)?.length ?? 0;
}
