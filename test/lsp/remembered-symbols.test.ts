import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { symbols } from "../../server/src/features/symbols";
import { toDocumentSymbols } from "../../server/src/lsp/document-symbol";
import { edited, randomEdit } from "../support/random-edits";
import { fixtures } from "../syntax/support/documents";

const hierarchy = { hierarchy: true, deprecatedTag: true };
const pieces = [
  "\n",
  "\r\n",
  "\r",
  "<Hangup/>\n",
  "<Gather><Say>Hi</Say></Gather>",
  "</Gather>",
  "<",
  ">",
  "a",
  '"',
  "  ",
];

/** Symbols that were made for other abilities are not those that were sent: a copy of ours gets fresh ones. */
function outline(document: TwimlDocument, abilities = hierarchy) {
  return toDocumentSymbols(
    TextDocument.create("file:///a.twiml", "twiml", 1, document.text),
    symbols(document),
    abilities,
  );
}

describe("Symbols that are remembered from one edit to the next", () => {
  it("are those of a fresh document", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures()),
        fc.array(randomEdit(pieces), { minLength: 2, maxLength: 6 }),
        (text, edits) => {
          let document = parseDocument(text);
          outline(document);
          for (const edit of edits) {
            const after = edited(document.text, edit);
            document = parseDocument(after, document);
            assert.deepEqual(outline(document), outline(parseDocument(after), { ...hierarchy }), after);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are not made again for what stands where it stood", () => {
    const text = "<Response>\n  <Say>Hello</Say>\n  <Gather><Play>/a.mp3</Play></Gather>\n  <Hangup/>\n</Response>\n";
    const before = parseDocument(text);
    const edited = parseDocument(text.replace("/a.mp3", "/audio.mp3"), before);
    const [[response], [after]] = [outline(before), outline(edited)];
    assert("children" in response! && "children" in after!);
    const isKept = response.children!.map((child, index) => child === after.children![index]);
    assert.deepEqual(isKept, [true, false, true]);
  });
});
