import { parseDocument } from "../../../server/src/document";
import { readsAsTwiml } from "../../../server/src/model/reads-as-twiml";
import { optInRules, rules } from "../../../server/src/rules";
import { stripNotes } from "../../support/markup";
import { type Form, quotedFor } from "./forms";

/** What strings of some languages read otherwise is left out: tokens, formats, templates; and what no string is known by. */
function meansTheSame(text: string): boolean {
  const isDocument = /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<Response\b/.test(text);
  return isDocument && readsAsTwiml(parseDocument(text)) && !/\{|%|<\?php|\$\{?\w|<<<|\f/.test(text);
}

const examples: readonly string[] = [...rules, ...optInRules].flatMap((rule) =>
  rule.examples
    .flatMap(({ bad, good }) => [bad, good])
    .map((example) => stripNotes(example))
    .filter(meansTheSame),
);

/**
 * The examples of all rules that can stand in such a string. Where quotes are escaped, a blank stands behind them: one that is
 * missing there is not missed.
 */
export function ruleExamples(form: Form): readonly string[] {
  const { write, unlike, prefersSingleQuotes } = form;
  const like = examples.filter((example) => !unlike?.test(example));
  if (prefersSingleQuotes) {
    return like.filter((example) => !example.includes("'")).map((example) => quotedFor(form, example));
  }
  return write('"', 0, '"').length > 1 ? like.filter((example) => !/"\w+=/.test(example)) : like;
}
