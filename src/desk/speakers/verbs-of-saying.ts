const russianPast =
  "сказал заявил указал отметил подчеркнул продолжил резюмировал добавил сообщил рассказал пояснил разъяснил " +
  "объяснил уточнил заметил напомнил ответил отвечал спросил поинтересовался призвал признал признался предупредил " +
  "заключил подытожил прокомментировал написал поделился возразил воскликнул констатировал пожаловался посетовал " +
  "утверждал говорил считал вспомнил вспоминал подтвердил заверил пообещал попросил поблагодарил отреагировал " +
  "высказался обратился произнёс проинформировал доложил предположил процитировал опроверг посоветовал передал " +
  "поручил поведал отрезал парировал настаивал докладывал добавлял заключал уверял признавал отчитался подхватил";

const russianPresent =
  "говорит говорят сообщает сообщают передаёт передают пишет пишут отмечает отмечают подчёркивает подчёркивают " +
  "поясняет поясняют рассказывает рассказывают считает считают уверен уверена уверены убеждён убеждена убеждены " +
  "цитирует цитируют приводит приводят добавляет добавляют заявляет заявляют утверждает утверждают напоминает " +
  "напоминают уточняет уточняют объясняет объясняют полагает полагают вспоминает вспоминают признаётся продолжает " +
  "указывает указывают докладывает докладывают отвечает отвечают признаёт признают подтверждает подтверждают " +
  "настаивает настаивают уверяет уверяют заверяет призывает призывают сетует жалуется " +
  "резюмирует констатирует предупреждает предупреждают говорится сообщается отмечается подчёркивается сказано указано написано гласит";

const kazakh =
  "деді дейді айтты айтады мәлімдеді хабарлады хабарлайды жазды жазады түсіндірді қосты толықтырды сендірді есептейді " +
  "санайды атап көрсетті тұжырымдады түйіндеді жауап ескертті баяндады нақтылады сөйледі";

const english =
  "said says added adds told tells stressed stresses noted notes explained explains wrote writes stated states " +
  "continued concluded recalled replied warned insisted admitted asked";

/** «сказал» → «сказал», «сказала», «сказало», «сказали», with «-ся» where the verb has it. */
function pastForms(masculine: string): string[] {
  if (masculine.endsWith("лся")) {
    const stem = masculine.slice(0, -2);
    return [masculine, `${stem}ась`, `${stem}ось`, `${stem}ись`];
  }
  const stem = masculine.endsWith("л") ? masculine : `${masculine}л`;
  return [masculine, `${stem}а`, `${stem}о`, `${stem}и`];
}

const kazakhVerbs = new Set(kazakh.split(" "));

const verbs = new Set([
  ...russianPast.split(" ").flatMap(pastForms).map(withoutYo),
  ...russianPresent.split(" ").map(withoutYo),
  ...english.split(" "),
  ..."деді дейді айтты мәлімдеді хабарлады хабарлайды жазды жазады".split(" "),
]);

/** True for the forms of a verb that can say who spoke a quotation; ё or е alike. */
export function isVerbOfSaying(word: string): boolean {
  return verbs.has(withoutYo(word.toLowerCase()));
}

/** True for the Kazakh verbs before which «деп» is speech: «деп атап өтті», unlike «деп аталатын». */
export function isKazakhVerbOfSaying(word: string): boolean {
  return kazakhVerbs.has(word.toLowerCase());
}

function withoutYo(word: string): string {
  return word.replaceAll("ё", "е");
}
