import assert from "node:assert/strict";
import { it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { quickFixes } from "../../server/src/features/code-actions";
import { type Diagnostic, type DiagnosticOptions, diagnostics } from "../../server/src/features/diagnostics";
import { mostDiagnostics } from "../../server/src/features/more-findings";
import { documentTooLarge } from "../../server/src/rules/document-too-large";
import { duplicateAttribute } from "../../server/src/rules/duplicate-attribute";
import { rawAmpersand } from "../../server/src/rules/raw-ampersand";
import type { Finding, Rule } from "../../server/src/rules/rule";
import { tooDeep } from "../../server/src/rules/too-deep";
import { unknownElement } from "../../server/src/rules/unknown-element";
import { maximumDepth } from "../../server/src/syntax/tree-builder";
import { checkRule } from "../support/check";

function ruleOf(id: string, check: () => Iterable<Finding>, rest: Partial<Rule> = {}): Rule {
  return { id, severity: "warning", summary: id, why: id, examples: [], check, ...rest };
}

function finding(start: number, end: number): Finding {
  return { span: { start, end }, message: `${start}-${end}` };
}

function found(
  rules: readonly Rule[],
  text = "<Response/>",
  options: Partial<DiagnosticOptions> = {},
): readonly Diagnostic[] {
  const onError = (rule: Rule, error: unknown) => assert.fail(`${rule.id}: ${error}`);
  return diagnostics(parseDocument(text), { rules, onError, ...options });
}

it("a rule that throws loses what it had not found yet; what all others find stays, and the error is told", () => {
  const broken = ruleOf("broken", function* () {
    yield finding(3, 4);
    throw new Error("This rule has a bug");
  });
  const rules = [ruleOf("first", () => [finding(5, 6)]), broken, ruleOf("last", () => [finding(1, 2)])];
  const errors: string[] = [];
  const options = {
    rules,
    onError: ({ id }: Rule, error: unknown) => errors.push(`${id}: ${(error as Error).message}`),
  };
  assert.deepEqual(
    diagnostics(parseDocument("<Response/>"), options).map(({ ruleId }) => ruleId),
    ["last", "broken", "first"],
  );
  assert.deepEqual(errors, ["broken: This rule has a bug"]);
});

it("diagnostics come in the order of the document, the shorter of two first", () => {
  const rules = [ruleOf("a", () => [finding(4, 9), finding(2, 3)]), ruleOf("b", () => [finding(4, 5)])];
  assert.deepEqual(
    found(rules).map(({ message }) => message),
    ["2-3", "4-5", "4-9"],
  );
});

it("a finding's own severity and number count more than its rule's", () => {
  const own = { ...finding(0, 1), severity: "hint", twilioCode: 13221 } as const;
  const [first, second] = found([ruleOf("rule", () => [own, finding(2, 3)], { twilioCode: 12100 })]);
  assert.deepEqual([first!.severity, first!.twilioCode], ["hint", 13221]);
  assert.deepEqual([second!.severity, second!.twilioCode], ["warning", 12100]);
  assert.match(first!.url!, /13221$/);
  assert.match(second!.url!, /12100$/);
});

it("a mistake that has no number of Twilio's has the page of the element that it is in", () => {
  const [only] = found([ruleOf("rule", () => [finding(0, 1)])]);
  assert.deepEqual([only!.twilioCode, only!.url], [undefined, "https://www.twilio.com/docs/voice/twiml"]);
});

it("a document of more than 64 kB is reported at its root", () => {
  const document = (size: number) => `<Response>${" ".repeat(size - "<Response></Response>".length)}</Response>`;
  assert.deepEqual(found([documentTooLarge], document(64 * 1024)), []);
  checkRule(
    documentTooLarge,
    document(64 * 1024 + 1).replace(
      "<Response>",
      "<Response>\n ~~~~~~~~ The document is larger than the 64 kB that Twilio reads\n",
    ),
  );
});

it("nesting is refused where it begins to be too deep, once", () => {
  const nested = (depth: number) => `${"<Say>".repeat(depth)}${"</Say>".repeat(depth)}`;
  assert.deepEqual(found([tooDeep], nested(maximumDepth)), []);
  const [only, ...more] = found([tooDeep], nested(maximumDepth + 2));
  assert.equal(only!.span.start, "<Say>".length * maximumDepth);
  assert.deepEqual(more, []);
});

it("quick fixes are those of the findings that the selection touches", () => {
  const text = '<Response>\n  <Say loop="1" loop="2">a & b</Say>\n</Response>';
  const document = parseDocument(text);
  const rules = [duplicateAttribute, rawAmpersand];
  const idsAt = (start: number, end: number) =>
    quickFixes(document, { start, end }, { rules, onError: () => assert.fail() }).map(
      ({ diagnostic }) => diagnostic.ruleId,
    );
  const ampersand = text.indexOf("&");
  assert.deepEqual(new Set(idsAt(0, text.length)), new Set(["duplicate-attribute", "raw-ampersand"]));
  assert.deepEqual(idsAt(ampersand, ampersand), ["raw-ampersand"]);
  assert.deepEqual(idsAt(ampersand + 1, ampersand + 1), ["raw-ampersand"]);
  assert.deepEqual(idsAt(ampersand + 2, ampersand + 2), []);
});

it("of more findings than anybody reads the gravest stay, in the order of the document, and the number of the others", () => {
  const hints = ruleOf("many", () => Array.from({ length: 2000 }, (_, at) => finding(at, at + 1)), {
    severity: "hint",
  });
  const errors = ruleOf("grave", () => [finding(1990, 1991), finding(5, 6)], { severity: "error" });
  const kept = found([hints, errors], "<Response/>".padEnd(2000));
  assert.equal(kept.length, mostDiagnostics);
  assert.deepEqual(
    kept.filter(({ ruleId }) => ruleId === "grave").map(({ span }) => span.start),
    [5, 1990],
  );
  assert.deepEqual(
    kept.map(({ span }) => span.start),
    kept.map(({ span }) => span.start).sort((a, b) => a - b),
  );
  assert.deepEqual(
    kept
      .filter(({ ruleId }) => ruleId === "more-findings")
      .map(({ span, severity, message }) => [span.start, severity, message]),
    [[1, "information", "1,003 more findings are not shown: mend these first"]],
  );
});

it("as many findings as are shown need no word, and who turns the word off gets none", () => {
  const ids = (count: number, rules: Readonly<Record<string, "off">> = {}) => {
    const many = ruleOf("many", () => Array.from({ length: count }, (_, at) => finding(at, at + 1)));
    return found([many], "", { ruleSettings: { preset: "recommended", rules } }).map(({ ruleId }) => ruleId);
  };
  assert.deepEqual(ids(mostDiagnostics), Array(mostDiagnostics).fill("many"));
  assert.deepEqual(ids(mostDiagnostics + 1, { "more-findings": "off" }), Array(mostDiagnostics).fill("many"));
  assert.equal(ids(mostDiagnostics + 1).filter((id) => id === "more-findings").length, 1);
});

it("no comment hides how many findings are not shown", () => {
  const mistakes = "<Sayy>x</Sayy>".repeat(mostDiagnostics);
  const all = found([unknownElement], `<!-- twiml-disable more-findings -->\n<Response>${mistakes}</Response>`);
  assert.deepEqual(
    all.filter(({ ruleId }) => ruleId !== unknownElement.id).map(({ message }) => message),
    ["2 more findings are not shown: mend these first"],
  );
});

it("of no other places nothing is said", () => {
  const rule = ruleOf("alone", () => [{ ...finding(0, 1), related: [] }]);
  assert.equal(found([rule], "<Response/>")[0]!.related, undefined);
});
