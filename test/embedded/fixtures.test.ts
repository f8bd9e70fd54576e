import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { diagnostics } from "../../server/src/features/diagnostics";
import { pieceRules } from "../../server/src/features/piece-rules";
import { hostLanguages } from "../../server/src/hosts/strings/languages";
import { toRange } from "../../server/src/lsp/to-lsp";
import { allRules } from "../support/check-suppression";
import { addNotes, stripNotes } from "../support/markup";
import { documentsIn } from "./support/open-program";

const folder = "test/fixtures/embedded";

async function findings(text: string, language: string) {
  const { file, documents } = await documentsIn(text, language);
  const options = allRules();
  return documents.flatMap(({ file: place, document }) => {
    const { isJudged, isPiece } = place.part!;
    const rules = !isJudged ? [] : isPiece ? pieceRules(options.rules) : options.rules;
    return diagnostics(document, { ...options, rules }).map(({ span, message }) => {
      const { start, end } = toRange(place, span);
      return { message, span: { start: file.offsetAt(start), end: file.offsetAt(end) } };
    });
  });
}

/** Each string with TwiML: how much of a document it is, and its elements at the top and right below the root. */
async function outline(text: string, language: string): Promise<string[]> {
  const { documents } = await documentsIn(text, language);
  return documents.map(({ document, region }) => {
    const names = document.nodes.flatMap((node) => (node.kind === "element" ? [node] : []));
    const inside = (names[0]?.children ?? []).flatMap((node) => (node.kind === "element" ? [node.name] : []));
    return `${region.extent} ${names.map(({ name }) => name).join(" ")}: ${inside.join(" ")}`.replace(/[: ]*$/, "");
  });
}

describe("A program", () => {
  for (const language of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${language}`).filter((file) => !file.endsWith(".outline"))) {
      const path = `${folder}/${language}/${name}`;
      const text = readFileSync(path, "utf8");

      it(`has the findings that ${path} notes, and no others`, async () => {
        const program = stripNotes(text);
        assert.equal(addNotes(program, await findings(program, language)), text);
      });

      it(`has the documents that ${path}.outline lists`, async () => {
        const expected = readFileSync(`${path}.outline`, "utf8").trimEnd().split("\n");
        assert.deepEqual(await outline(stripNotes(text), language), expected);
      });
    }
  }
});

it("there is a program of each language that is served, or of one that has its grammar", () => {
  const grammars = new Map(hostLanguages.map(({ id, syntax }) => [id, syntax?.grammar ?? id]));
  const tested = new Set(readdirSync(folder).map((language) => grammars.get(language)));
  assert.deepEqual(
    [...grammars.values()].filter((grammar) => !tested.has(grammar)),
    [],
  );
});
