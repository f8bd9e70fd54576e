import { parseDocument } from "../../../server/src/document";
import { readsAsTwiml } from "../../../server/src/model/reads-as-twiml";
import { optInRules, rules } from "../../../server/src/rules";
import { stripNotes } from "../../support/markup";
import { type Form, forms, quotedFor } from "./forms";

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
 * The examples of the rules that can stand in such a string: each second pair, since two forms that follow each other have them
 * all. Where quotes are escaped, a blank stands behind them: one that is missing there is not missed.
 */
export function ruleExamples(form: Form): readonly string[] {
  const { write, unlike, prefersSingleQuotes } = form;
  const isEscaped = !prefersSingleQuotes && write('"', 0, '"').length > 1;
  const number = forms.indexOf(form);
  return examples
    .filter((_, index) => (index >> 1) % 2 === number % 2)
    .filter((example) => !unlike?.test(example) && !(isEscaped && /"\w+=/.test(example)))
    .filter((example) => !(prefersSingleQuotes && example.includes("'")))
    .map((example) => quotedFor(form, example));
}
