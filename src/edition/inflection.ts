/** The cases that matter for who speaks: a subject is nominative, «по мнению» asks for the genitive. */
export const cases = { nominative: 1, genitive: 2, other: 4, any: 7 } as const;

/** The forms of a word, each with the cases it can be, as bits of {@link cases}. */
export type Forms = ReadonlyMap<string, number>;

type Endings = readonly (readonly [ending: RegExp, genitive: string, other: string])[];

// By the word's end: what replaces it in the genitive and in the other cases. A word may follow several
// rules, and forms that no Russian ever wrote do no harm.
const russian: Endings = [
  [/(?<=[бвгджзйклмнпрстфхцчшщ])$/u, "а", "у ом ем е ым"],
  [/ь$/u, "я и", "ю ем ём е и ью"],
  [/й$/u, "я", "ю ем е"],
  [/ий$/u, "ия ого его", "ию ием ии ому ему им ом ем"],
  [/(?:ый|ой)$/u, "ого", "ому ым ом"],
  [/а$/u, "ы и ой", "е у ой ою ей"],
  [/(?<!а)я$/u, "и ьи", "е и ю ей ею"],
  [/ая$/u, "ой", "ой ую ою"],
  [/яя$/u, "ей", "ей юю"],
];

const kazakhGenitive = "нын нин дын дин тын тин".split(" ");
const kazakhOther =
  "га ге ка ке на не ды ди ты ти ны ни н да де та те нда нде дан ден тан тен нан нен мен бен пен".split(" ");

const indeclinable = /[оеиуюыэ]$/u;

/** The forms of a lower-case Russian, Kazakh or English word given in the nominative, itself among them. */
export function formsOf(nominative: string): Forms {
  const parts = nominative.split("-");
  const forms = new Map<string, number>();
  const last = parts.at(-1) ?? nominative;
  const head = nominative.slice(0, nominative.length - last.length);
  for (const [form, found] of partForms(last)) add(forms, head + form, found);
  // «Салтыков-Щедрин» inflects both halves, «Касым-Жомарт» the last one.
  if (parts.length === 2) {
    for (const [first, firstCases] of partForms(parts[0] ?? "")) {
      for (const [second, secondCases] of partForms(last)) {
        if ((firstCases & secondCases) !== 0) add(forms, `${first}-${second}`, firstCases & secondCases);
      }
    }
  }
  return forms;
}

/** The same forms of a word that does not change for women: «Карлыгаш», «Меган Маркл». */
export function unchangedForms(nominative: string): Forms {
  return new Map([...formsOf(nominative), [nominative, cases.any]]);
}

/** True when a form is the nominative with a Kazakh ending: then a given name before it stays bare. */
export function isKazakhForm(form: string, nominative: string): boolean {
  const ending = form.startsWith(nominative) ? form.slice(nominative.length) : "";
  return kazakhGenitive.includes(ending) || kazakhOther.includes(ending);
}

function partForms(word: string): Map<string, number> {
  const forms = new Map([[word, indeclinable.test(word) ? cases.any : cases.nominative]]);
  for (const [ending, genitive, other] of russian) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, "");
    for (const end of genitive.split(" ")) add(forms, stem + end, cases.genitive);
    for (const end of other.split(" ")) add(forms, stem + end, cases.other);
  }
  for (const suffix of kazakhGenitive) add(forms, word + suffix, cases.genitive);
  for (const suffix of kazakhOther) add(forms, word + suffix, cases.other);
  if (/^[a-z]/u.test(word)) add(forms, `${word}'s`, cases.genitive);
  return forms;
}

function add(forms: Map<string, number>, form: string, found: number): void {
  forms.set(form, (forms.get(form) ?? 0) | found);
}
