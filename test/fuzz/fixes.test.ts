import assert from "node:assert/strict";
import { describe } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { quickFixes } from "../../server/src/features/code-actions";
import { fixAll } from "../../server/src/features/fix-all";
import { refactoringsAt } from "../../server/src/features/refactorings";
import { renameableTag, renameTag } from "../../server/src/features/rename-tag";
import { surroundings } from "../../server/src/features/surround";
import { outcomesOf } from "../../server/src/model/outcomes";
import { parseFailure } from "../../server/src/rules/parse-failure";
import { applyEdits, type Edit } from "../../server/src/text/edit";
import type { Span } from "../../server/src/text/span";
import { options } from "../features/refactorings/support/check-refactoring";
import { allRules } from "../support/check-suppression";
import { fuzz } from "./support/fuzz";
import { randomText } from "./support/random-text";
import { assertEdits } from "./support/spans";

const place = fc.double({ min: 0, max: 1, noNaN: true });
/** How often a person would press the button before they give up. */
const mostPresses = 20;
/** Behind these a part of the document was hidden, and its own mistakes with it. */
const revealing = /^(unclosed-(comment|cdata|instruction|declaration|doctype)|raw-less-than)$/;

/** Of a tag of which the `<` is missing; the tag that it belongs with may be still to come. */
const firstHalf = "Add '<'";

/** What a template's marks hide comes to light when they are mended. */
const ofTemplates: readonly string[] = ["unclosed-section", "unclosed-token"];

/** The document after the edits, which may leave no more mistakes in its syntax than they found. */
function assertMends(document: TwimlDocument, edits: readonly Edit[], title: string): TwimlDocument {
  assertEdits(document, edits, title);
  const after = parseDocument(applyEdits(document.text, edits));
  const made = `makes ${JSON.stringify(after.text)} of ${JSON.stringify(document.text)}`;
  assert.ok(after.problems.length <= document.problems.length, `${title}: ${made}`);
  return after;
}

/** The offset in that part of the text; no editor's cursor stands inside of a character. */
function offsetAt(text: string, part: number): number {
  const offset = Math.round(part * text.length);
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? "") ? offset - 1 : offset;
}

describe("What the server offers to change", () => {
  fuzz(
    "keeps a well-formed document well-formed",
    { share: 0.12, rounds: 60 },
    fc.property(randomText, place, place, (text, one, other) => {
      const document = parseDocument(text);
      const outcomes = outcomesOf(document)?.each ?? [];
      if ([document, ...outcomes.map((outcome) => outcome.document)].some(({ problems }) => problems.length > 0)) {
        return;
      }
      for (const { fix, diagnostic } of quickFixes(document, { start: 0, end: text.length }, allRules())) {
        if (fix.title !== firstHalf && !ofTemplates.includes(diagnostic.ruleId)) {
          assertMends(document, fix.edits, fix.title);
        }
      }
      const [start, end] = [offsetAt(text, Math.min(one, other)), offsetAt(text, Math.max(one, other))];
      const cursor = { start, end: start };
      for (const { edits, title } of [{ start, end }, cursor].flatMap((span) => rewritings(document, span))) {
        assertMends(document, edits, title);
      }
    }),
  );

  fuzz(
    "mends the only mistake in the syntax, or leaves it the only one",
    { share: 0.08, rounds: 250 },
    fc.property(randomText, (text) => {
      const document = parseDocument(text);
      const [problem, ...others] = document.problems;
      // Where the root is another, closing it makes several roots of what follows.
      if (!problem || others.length > 0 || revealing.test(problem.kind) || document.root?.name !== "Response") {
        return;
      }
      if (document.holes.some(({ kind }) => kind !== "value" && kind !== "comment")) {
        return; // In a template's sections one end tag may be written twice, and another not at all.
      }
      const fixes = quickFixes(document, { start: 0, end: text.length }, allRules());
      for (const { fix, diagnostic } of fixes) {
        if (fix.isPreferred && diagnostic.twilioCode === parseFailure.twilioCode) {
          assertMends(document, fix.edits, fix.title);
        }
      }
    }),
  );

  fuzz(
    "has an end: fixing all",
    { share: 0.08, rounds: 20 },
    fc.property(randomText, (text) => {
      let document = parseDocument(text);
      for (let presses = 0; presses < mostPresses; presses++) {
        const edits = fixAll(document, allRules());
        if (edits.length === 0) {
          return;
        }
        document = assertMends(document, edits, "Fix all");
      }
      assert.fail(`there is always something left to fix in ${JSON.stringify(document.text)}`);
    }),
  );
});

interface Rewriting {
  readonly title: string;
  readonly edits: readonly Edit[];
}

function rewritings(document: TwimlDocument, span: Span): Rewriting[] {
  const renamed = renameableTag(document, span.start) && renameTag(document, span.start, "Renamed");
  return [
    ...refactoringsAt(document, span, options),
    ...surroundings(document, span),
    ...(renamed ? [{ title: "Rename", edits: renamed }] : []),
  ];
}
