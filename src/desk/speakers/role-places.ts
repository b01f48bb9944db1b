import type { Mention } from "#edition/people.ts";
import { tokensOf } from "#edition/tokens.ts";
import type { Range, View } from "./reading-aid.ts";

/** A place or a house that a text names, «завод «Казцинк»», «Семей», by the word for what it is. */
export interface NamedPlace {
  readonly place: string;
  readonly name: string;
}

// What a role may be of: the beginning of the word, and whether a mere name of a town stands for it.
const kinds: readonly (readonly [beginning: string, isTown: boolean])[] = [
  ["город", true],
  ["столиц", true],
  ...["район", "област", "регион", "сел", "округ", "поселк", "аул"].map((kind) => [kind, true] as const),
  ...(
    "завод фабрик комбинат шахт школ лице больниц клиник музе театр клуб команд сборн банк фонд компани " +
    "университет институт колледж федераци партии ассоциаци союз холдинг канал газет журнал цирк парк"
  )
    .split(" ")
    .map((kind) => [kind, false] as const),
];

/** The places that a part of a text names. */
export function placesIn({ tokens, isQuoted, mentionAt }: View, { from, to }: Range): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = from; at < to; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.isWord !== true || mentionAt[at] !== undefined || isQuoted[at] === true) continue;
    const named = next?.key === "«" ? tokens[at + 2] : next?.isCapital === true ? next : undefined;
    const kind = kindOf(token.key);
    if (kind !== undefined && named?.isWord === true && at + 1 < to && mentionAt[at + 1] === undefined) {
      found.push({ place: kind, name: named.key });
    } else if (token.isCapital && /^(?:в|во|из|под)$/u.test(tokens[at - 1]?.key ?? "")) {
      found.push({ place: "город", name: token.key });
    }
  }
  return found;
}

/** Whether a role is of such a place, and that place none that its holder is known by. */
export function isOfPlace({ tokens }: View, { from, to, candidates }: Mention, named: NamedPlace): boolean {
  const last = tokens[to - 1];
  const kind = to - from < 2 || last === undefined || last.isCapital ? undefined : kindOf(last.key);
  if (kind === undefined) return false;
  const isTown = kinds.some(([beginning, town]) => town && beginning === kind);
  if (named.place !== kind && !(isTown && named.place === "город")) return false;
  const own = candidates.flatMap(({ person }) => person.aliases.flatMap((alias) => tokensOf(alias)));
  return !own.some(({ key, isCapital }) => isCapital && key.slice(0, 4) === named.name.slice(0, 4));
}

function kindOf(key: string): string | undefined {
  return kinds.find(([beginning]) => key.startsWith(beginning) && key.length <= beginning.length + 3)?.[0];
}
