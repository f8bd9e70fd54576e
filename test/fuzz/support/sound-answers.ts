import assert from "node:assert/strict";
import type { TwimlDocument } from "../../../server/src/document";
import { completion, documentationOf } from "../../../server/src/features/completion";
import type { ReplaceSpan } from "../../../server/src/features/completion/item";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { hover } from "../../../server/src/features/hover";
import { type DocumentSymbol, symbols } from "../../../server/src/features/symbols";
import { movedSpan } from "../../../server/src/syntax/moved";
import type { Span } from "../../../server/src/text/span";
import { allRules } from "../../support/check-suppression";
import { workspaceOf } from "../../support/workspace";
import { assertSoundMarkdown } from "./sound-markdown";
import { assertEdits, assertInside } from "./spans";

/** How many of the completion items are documented, from the first. */
const documented = 2;
/** In characters. Names and values of a document are quoted in messages, however long they are there. */
const longestMessage = 500;

export function checkCompletion(document: TwimlDocument, offset: number): void {
  const list = completion(document, offset);
  if (!list) {
    return;
  }
  checkReplaceSpan(document, list.span, offset);
  const labels = new Set(list.items.map(({ label }) => label));
  assert.equal(labels.size, list.items.length, "a label stands twice");
  for (const { span, edits } of list.items) {
    if (span) {
      checkReplaceSpan(document, span, offset);
    }
    if (edits) {
      assertEdits(document, [...edits, { span: (span ?? list.span).replace, text: "" }], "completion");
    }
  }
  for (const { topic } of list.items.slice(0, documented)) {
    const documentation = topic && documentationOf(topic);
    if (documentation !== undefined) {
      assertSoundMarkdown(documentation);
    }
  }
}

/** As the protocol wants it: both hold the cursor, stay in its line, and one begins the other. */
function checkReplaceSpan(document: TwimlDocument, { insert, replace }: ReplaceSpan, offset: number): void {
  assertInside(document, insert, "what is inserted over");
  assertInside(document, replace, "what is replaced");
  assert.ok(insert.start <= offset && offset <= insert.end, "what is replaced does not hold the cursor");
  assert.ok(insert.start === replace.start && insert.end <= replace.end, "inserting does not begin replacing");
  assert.doesNotMatch(document.text.slice(replace.start, replace.end), /[\r\n]/, "an edit of more than one line");
}

/** Files to which URLs of the cases lead. */
const beside = {
  workspace: workspaceOf(
    { "/w/menu.twiml": "<Response/>", "/w/a.twiml": "<Response/>" },
    { routes: { "/a*": "a.twiml" } },
  ),
  path: "/w/a.twiml",
};
beside.workspace.isComplete = true;

export function checkHover(document: TwimlDocument, offset: number): void {
  const found = hover(document, offset, () => beside);
  if (found) {
    assertInside(document, found.span, "hover");
    assert.ok(found.span.start <= offset && offset <= found.span.end, "a hover about something else");
    assertSoundMarkdown(found.markdown);
  }
}

export function checkDiagnostics(document: TwimlDocument): void {
  for (const { ruleId, span, message, related = [], fixes = [] } of diagnostics(document, allRules())) {
    assertInside(document, span, ruleId);
    assertSentence(message, ruleId);
    for (const place of related) {
      assertInside(document, place.span, `${ruleId}, related`);
      assertSentence(place.message, `${ruleId}, related`);
    }
    for (const { title, edits } of fixes) {
      assertSentence(title, ruleId);
      assertEdits(document, edits, `${ruleId}: "${title}"`);
    }
  }
}

/** Something to read in one line of an editor. */
function assertSentence(message: string, what: string): void {
  assert.match(message, /\S/, what);
  assert.doesNotMatch(message, /[\r\n]|undefined|\[object/, what);
  assert.ok(message.length <= longestMessage, `${what}: a message of ${message.length} characters`);
}

export function checkSymbols(document: TwimlDocument): void {
  checkSymbolsIn(document, symbols(document), { start: 0, end: document.text.length });
}

function checkSymbolsIn(document: TwimlDocument, found: readonly DocumentSymbol[], around: Span, aroundBy = 0): void {
  for (const { name, by, ...symbol } of found) {
    const moved = aroundBy + by;
    const [span, nameSpan] = [movedSpan(symbol.span, moved), movedSpan(symbol.nameSpan, moved)];
    // VS Code refuses the whole outline for one symbol without a name.
    assert.notEqual(name, "");
    assertInside(document, span, name);
    assert.ok(around.start <= span.start && span.end <= around.end, "a symbol reaches out of its parent");
    assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, "a symbol's name is outside of it");
    checkSymbolsIn(document, symbol.children, span, moved);
  }
}
