import type { Language } from "#edition/headline.ts";

/** What a picture says that no source has said: that a name is the editors' reading. */
export const inferredWords: Readonly<Record<Language, string>> = {
  ru: "имя установлено редакцией по тексту новости",
  kk: "есімін редакция жаңалық мәтінінен анықтады",
  en: "name established by the editors from the story",
};
