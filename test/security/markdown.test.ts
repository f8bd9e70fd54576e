import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { completion, documentationOf } from "../../server/src/features/completion";
import { hover } from "../../server/src/features/hover";
import { inlayHints } from "../../server/src/features/inlay-hints";
import type { Site } from "../../server/src/features/site";
import { hostileWords } from "../fuzz/support/random-text";
import { assertSoundMarkdown } from "../fuzz/support/sound-markdown";
import { workspaceOf } from "../support/workspace";

const markup: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "[run](command:workbench.action.terminal.new)",
  "](command:workbench.action.quit) [",
  "![x](https://example.com/track.png)",
  "`](command:x)",
  "```\n[x](command:y)\n```",
  "\n\n# heading\n\n[x](javascript:alert(1))",
  "<a href='command:x'>y</a>",
  "\\`](command:x)",
];

/** Documents that have it wherever a hover could quote what stands there. */
function placesOf(word: string): readonly string[] {
  const escaped = word.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return [word, escaped].flatMap((text) => [
    `<Response><Say voice="${text}" language="${text}" loop="${text}">${text}</Say></Response>`,
    `<Response><Dial callerId="${text}" record="${text}" action="${text}">${text}</Dial></Response>`,
    `<Response><Dial><Number url="${text}">${text}</Number><Sip>sip:${text}@b.example</Sip></Dial></Response>`,
    `<Response><Gather input="dtmf ${text}" hints="${text}"/>{{${text}}}{{#${text}}}{{/${text}}}</Response>`,
    `<Response><${text}/><Say ${text}="1"/><!-- twiml-disable ${text} --></${text}></Response>`,
    `<Response><Message to="whatsapp:${text}">${text}</Message></Response>`,
    `<Response><Dial><Client>${text}</Client><Conference>${text}</Conference><Queue>${text}</Queue></Dial></Response>`,
    `<Response><Connect><Room>${text}</Room></Connect><Dial><Sip>sip:a@b.example;${text}=${text}?${text}=${text}</Sip></Dial></Response>`,
    `<?xml version="1.0" encoding="${text}"?><Response><Redirect>${encodeURIComponent(word.replace(/\p{Cs}/gu, ""))}</Redirect></Response>`,
  ]);
}

/** A workspace with a file and a route of that name, to which URLs of a document may lead. */
function siteWith(name: string): () => Site {
  const files = { [`/w/${name}`]: "<Response/>", "/w/menu.twiml": "<Response/>" };
  const site = { workspace: workspaceOf(files, { routes: { [`/${name}*`]: "menu.twiml" } }), path: "/w/menu.twiml" };
  site.workspace.isComplete = true;
  return () => site;
}

function* markdownOf(text: string, site: () => Site): Generator<string> {
  const document = parseDocument(text);
  for (let offset = 0; offset <= text.length; offset++) {
    const found = hover(document, offset, site);
    if (found) {
      yield found.markdown;
    }
    for (const { topic } of completion(document, offset)?.items.slice(0, 5) ?? []) {
      const documentation = topic && documentationOf(topic);
      if (documentation !== undefined) {
        yield documentation;
      }
    }
  }
  for (const { markdown } of inlayHints(document, { start: 0, end: text.length }, { surprisingDefaults: true })) {
    yield markdown;
  }
}

describe("What is shown as Markdown", () => {
  it("holds no HTML and no link but to web pages, whatever the document holds", () => {
    let shown = 0;
    for (const word of [...markup, ...hostileWords]) {
      const site = siteWith(word);
      for (const text of placesOf(word)) {
        for (const markdown of markdownOf(text, site)) {
          assertSoundMarkdown(markdown);
          shown++;
        }
      }
    }
    assert.ok(shown > 1_000, `${shown} were looked at`);
  });

  it("is so for what a client makes up when it asks about an item of completion", () => {
    for (const word of markup) {
      for (const topic of [
        { about: "element", name: word },
        { about: "attribute", name: word, element: "Say" },
        { about: "value", name: "voice", element: "Say", value: word },
        { about: "value", name: "language", element: "Say", value: word },
        { about: "token", name: word },
      ] as const) {
        assert.equal(documentationOf(topic), undefined, JSON.stringify(topic));
      }
    }
  });

  it("is not trusted by the client, which would let links run commands and show HTML", () => {
    const files = readdirSync("client/src", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    assert.ok(files.length > 5);
    for (const file of files) {
      assert.doesNotMatch(readFileSync(`client/src/${file}`, "utf8"), /isTrusted|supportHtml/, file);
    }
  });
});

describe("The check of Markdown", () => {
  for (const wrong of markup) {
    it(`finds ${JSON.stringify(wrong)}`, () => assert.throws(() => assertSoundMarkdown(`Text ${wrong} text`)));
  }

  for (const right of ["**`<Say>`** — verb", "```xml\n<Say>a</Say>\n```", "[Twilio](https://www.twilio.com/docs)"]) {
    it(`takes ${JSON.stringify(right)}`, () => assertSoundMarkdown(right));
  }
});
