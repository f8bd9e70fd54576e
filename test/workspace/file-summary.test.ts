import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { textOf } from "../../server/src/text/span";
import { summarizeAll } from "../../server/src/workspace/file-summary";

/** Of a program with these documents between quotes. */
function summaryOf(program: string, documents: readonly string[]) {
  return summarizeAll(
    "/w/app.js",
    program,
    documents.map((text) => {
      const at = program.indexOf(text);
      const inFile = ({ start, end }: { start: number; end: number }) => ({ start: at + start, end: at + end });
      return { document: parseDocument(text), inFile };
    }),
  );
}

describe("What is kept of a program", () => {
  const call = "<Response><Say>Hi</Say><Redirect>next</Redirect><Enqueue>support</Enqueue></Response>";
  const message = "<Response><Message>Hi</Message><Redirect>/sms</Redirect></Response>";
  const program = `const a = '${call}';\r\nconst b = '${message}';\n`;

  it("has the places of all of its documents, where they are in the file", () => {
    const summary = summaryOf(program, [call, message]);
    const shown = [summary.rootSpan, ...summary.references.map(({ span }) => span), summary.names[0]!.span];
    assert.deepEqual(
      shown.map((span) => textOf(program, span)),
      ["Response", "next", "/sms", "support"],
    );
    assert.equal(summary.isWhole, false);
    assert.deepEqual(
      summary.lineStarts.map((start) => program.slice(start, start + 7)),
      ["const a", "const b", ""],
    );
  });

  it("tells for each URL what kind of document asks, where they are of several kinds", () => {
    const { kind, references } = summaryOf(program, [call, message]);
    assert.deepEqual([kind, ...references.map(({ asks }) => asks)], ["either", "voice", "messaging"]);
    const alone = summaryOf(program, [message]);
    assert.deepEqual([alone.kind, ...alone.references.map(({ asks }) => asks)], ["messaging", undefined]);
  });
});
