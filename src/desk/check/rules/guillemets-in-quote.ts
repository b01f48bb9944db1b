import type { Rule } from "../rule.ts";

/** The page sets «» round a quotation, so that its own «» stand inside marks of the same kind. */
export const guillemetsInQuote: Rule = {
  id: "guillemets-in-quote",
  severity: "note",
  summary: "«» inside a quotation, which the page prints in «»",
  find: (_article, passages) =>
    passages
      .filter((passage) => passage.kind === "quote" && passage.text.includes("«"))
      .map((passage) => ({
        ...passage.spot(passage.text.indexOf("«")),
        message: "the page prints this quotation in «»; marks inside are „“",
      })),
};
