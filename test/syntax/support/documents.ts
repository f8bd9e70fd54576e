import { readdirSync, readFileSync } from "node:fs";

/** Every fixture, right and broken. */
export function fixtures(): string[] {
  return ["voice", "messaging", "bins", "deprecated", "broken"].flatMap(textsIn);
}

/** Documents without a mistake in their XML: fixtures, and short ones with markup that TwiML seldom has. */
export function rightDocuments(): string[] {
  return [...["voice", "messaging", "bins", "deprecated"].flatMap(textsIn), ...markup];
}

const markup: readonly string[] = [
  "<Response/>",
  `<?xml version="1.0"?><Response a="1" b='2'>x &amp; y<!-- c --><![CDATA[d]]><?e f?><G h="&lt;"/></Response>\n<!-- i -->`,
  "<!DOCTYPE Response>\n<Response><Say>Hi</Say></Response>",
  `<!DOCTYPE Response SYSTEM "twiml.dtd">\n<?a b?>\n<Response>\n\t<Say\n\t\tvoice = 'man'\n\t>Hi</Say >\n</Response>\n`,
  "\uFEFF<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\r\n<Réponse à=\"é\">😀</Réponse>",
];

function textsIn(folder: string): string[] {
  return readdirSync(`test/fixtures/${folder}`)
    .sort()
    .map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8"));
}
