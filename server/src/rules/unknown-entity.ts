import { nearest } from "../text/nearest";
import { predefinedEntities } from "../text/predefined-entities";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const unknownEntity: Rule = {
  id: "unknown-entity",
  ...parseFailure,
  summary: "An entity such as `&nbsp;` that XML does not have, or a character reference to no character.",
  examples: [
    {
      bad: `<Response>
  <Say>Salt &ampt; Pepper</Say>
            ~~~~~~ XML has no entity '&ampt;', only &amp;, &lt;, &gt;, &quot;, &apos;
</Response>`,
      good: `<Response>
  <Say>Salt &amp; Pepper</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello&nbsp;there</Say>
            ~~~~~~ XML has no entity '&nbsp;', only &amp;, &lt;, &gt;, &quot;, &apos;
</Response>`,
      good: `<Response>
  <Say>Hello&#160;there</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Hello&#0;</Say>
            ~~~~ '&#0;' names no character
</Response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { kind, span, name = "" } of problemsOf(document, "unknown-entity", "bad-character-reference")) {
      const replace = (text: string, title = `Change to '${text}'`): Fix => ({ title, edits: [{ span, text }] });
      if (kind === "bad-character-reference") {
        yield { span, message: `'${name}' names no character`, fixes: [replace("", "Remove it")] };
        continue;
      }
      const similar = htmlCharacters.get(name) ?? entityOf(nearest(name, names));
      yield {
        span,
        message: `XML has no entity '&${name};', only ${names.map((entity) => `&${entity};`).join(", ")}`,
        fixes: [...(similar ? [{ ...replace(similar), isPreferred: true as const }] : []), replace(`&amp;${name};`)],
      };
    }
  },
};

const names = [...predefinedEntities.keys()];

/** The entities of HTML that people bring along. */
const htmlCharacters: ReadonlyMap<string, string> = new Map([
  ["nbsp", "&#160;"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["euro", "€"],
  ["pound", "£"],
  ["hellip", "…"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["eacute", "é"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["szlig", "ß"],
  ["ntilde", "ñ"],
]);

function entityOf(name: string | undefined): string | undefined {
  return name && `&${name};`;
}
