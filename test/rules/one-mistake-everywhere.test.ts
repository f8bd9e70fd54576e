import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpecs } from "../../server/src/catalogue";
import type { AttributeSpec, Condition, ElementSpec } from "../../server/src/catalogue/spec";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { specOf } from "../../server/src/model/element-spec";
import { rules } from "../../server/src/rules";
import type { TwimlElement } from "../../server/src/syntax/tree";
import { applyEdits, type Edit } from "../../server/src/text/edit";
import { findingsOf } from "../support/check";
import { sampleValue } from "./support/sample-value";

/** Every text is an element's own example with one mistake in it: elements that are new in the catalogue are looked at, too. */
function checkMistake(right: string, edits: readonly Edit[]): void {
  const wrong = applyEdits(right, edits);
  it(wrong, () => {
    const before = findingsOf(rules, right).map(shown);
    const found = findingsOf(rules, wrong)
      .map(shown)
      .filter((finding) => !before.includes(finding));
    assert.equal(found.length, 1, found.join("\n"));
  });
}

function shown({ ruleId, message }: { readonly ruleId: string; readonly message: string }): string {
  return `${ruleId}: ${message}`;
}

/** Two letters change places, or one is too many. */
function misspelt(name: string): string {
  const at = name.indexOf(":") + 1;
  const [first = "", second = "", third = ""] = name.slice(at);
  return third === "" || second === third
    ? `${name}z`
    : `${name.slice(0, at)}${first}${third}${second}${name.slice(at + 3)}`;
}

interface Shown {
  readonly spec: ElementSpec;
  readonly document: TwimlDocument;
  readonly element: TwimlElement;
}

/** Each element of the catalogue in its example. */
const examples = elementSpecs.flatMap((spec): Shown[] => {
  const document = parseDocument(spec.example);
  const element = document.elements.find((candidate) => specOf(candidate) === spec);
  assert(element, `the example of <${spec.name}> shows it`);
  return [{ spec, document, element }];
});

function rename({ nameSpan, endTag }: TwimlElement, name: string): Edit[] {
  return [nameSpan, ...(endTag ? [endTag.nameSpan] : [])].map((span) => ({ span, text: name }));
}

describe("A misspelt element is one finding", () => {
  for (const { spec, document, element } of examples) {
    if (element.parent) {
      checkMistake(document.text, rename(element, misspelt(spec.name)));
      if (spec.name !== spec.name.toLowerCase()) {
        checkMistake(document.text, rename(element, spec.name.toLowerCase()));
      }
    }
  }
});

describe("A misspelt attribute is one finding", () => {
  for (const { document } of examples) {
    for (const { attributes } of document.elements) {
      for (const { name, nameSpan } of attributes.filter((attribute) => !attribute.name.startsWith("xmlns"))) {
        checkMistake(document.text, [{ span: nameSpan, text: misspelt(name) }]);
        if (name !== name.toLowerCase()) {
          checkMistake(document.text, [{ span: nameSpan, text: name.toLowerCase() }]);
        }
      }
    }
  }

  it("whichever is required, since the examples have them all", () => {
    for (const { spec, element } of examples) {
      for (const { name, requiredUnder = [element.parent!.name] } of spec.attributes.filter(
        ({ required }) => required,
      )) {
        const isThere = element.attributes.some((attribute) => attribute.name === name);
        assert(isThere || !requiredUnder.includes(element.parent!.name), `${spec.name} ${name}`);
      }
    }
  });
});

/** The tag with the attribute, and with what it needs to have an effect. */
function withAttribute({ spec, document, element }: Shown, attribute: AttributeSpec): string {
  const values = new Map([[attribute.name, sampleValue(attribute)]]);
  for (const condition of attribute.appliesWhen ?? []) {
    const controller = spec.attributes.find(({ name }) => name === condition.attribute);
    if (controller && condition.of === undefined) {
      values.set(controller.name, condition.values?.[0] ?? sampleValue(controller, condition.not));
    }
  }
  const written = new Set(element.attributes.map(({ name }) => name));
  const end = element.attributes.at(-1)?.span.end ?? element.nameSpan.end;
  return applyEdits(document.text, [
    ...element.attributes
      .filter(({ name, valueSpan }) => valueSpan && values.has(name))
      .map(({ name, valueSpan }) => ({ span: valueSpan!, text: values.get(name)! })),
    {
      span: { start: end, end },
      text: Array.from(values, ([name, value]) => (written.has(name) ? "" : ` ${name}="${value}"`)).join(""),
    },
  ]);
}

function conditionsOf({ appliesWhen = [], clashes = [] }: AttributeSpec): Condition[] {
  return [...appliesWhen, ...clashes.flatMap((clash) => [clash.with, clash.without])].filter(
    (condition) => condition !== undefined,
  );
}

describe("An attribute that others depend on, with a wrong value or a misspelt name, is one finding", () => {
  for (const example of examples) {
    for (const attribute of example.spec.attributes.filter((candidate) => conditionsOf(candidate).length > 0)) {
      const right = withAttribute(example, attribute);
      const element = parseDocument(right).elements.find((candidate) => specOf(candidate) === example.spec)!;
      for (const { attribute: controlling } of conditionsOf(attribute)) {
        const controller = element.attributes.find(({ name }) => name === controlling);
        if (controller) {
          checkMistake(right, [{ span: controller.nameSpan, text: misspelt(controlling) }]);
          const { value } = example.spec.attributes.find(({ name }) => name === controlling)!;
          if (value.kind === "boolean" || (value.kind === "enum" && !value.open)) {
            checkMistake(right, [{ span: controller.valueSpan!, text: "zq" }]);
            checkMistake(right, [{ span: controller.valueSpan!, text: "" }]);
          }
        }
      }
    }
  }
});
