import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { XmlDocument, type XmlElement, XmlLibError } from "libxml2-wasm";
import type { Diagnostic } from "../../server/src/features/diagnostics";
import { rules } from "../../server/src/rules";
import { parseFailure } from "../../server/src/rules/parse-failure";
import { parse } from "../../server/src/syntax/parse";
import { decode } from "../../server/src/syntax/references";
import type { TwimlElement } from "../../server/src/syntax/tree";
import { findingsOf } from "../support/check";
import { rightDocuments } from "./support/documents";
import { mutantOf } from "./support/mutants";

/** Fixtures and short texts with every kind of markup, and without Mustache: libxml2 does not know it. */
const bases = rightDocuments().filter((text) => !text.includes("{{"));

/** What libxml2 complains about; empty where it takes the text for well-formed. */
function complaints(text: string): readonly string[] {
  try {
    XmlDocument.fromString(text).dispose();
    return [];
  } catch (error) {
    assert(error instanceof XmlLibError);
    return error.details.length > 0 ? error.details.map(({ message }) => message) : [error.message];
  }
}

/** What is shown to a person, in all its severity, as what keeps Twilio from reading the document. */
function failures(text: string): readonly Diagnostic[] {
  return findingsOf(rules, text).filter(
    ({ twilioCode, severity }) => twilioCode === parseFailure.twilioCode && severity === parseFailure.severity,
  );
}

/** The names, attributes and nesting of a well-formed text, as libxml2 reads them. */
function outlineByLibxml2(text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return outlineOf(document.root);
  } finally {
    document.dispose();
  }
}

function outlineOf(element: XmlElement): string[] {
  const qualified = (prefix: string, name: string) => (prefix ? `${prefix}:${name}` : name);
  const pairs = element.attrs.map(({ prefix, name, value }) => `${qualified(prefix, name)}=${value}`);
  // By XPath: from an instruction libxml2's binding does not find the next node.
  const children = element.find("*").flatMap((child) => outlineOf(child as XmlElement));
  return [[qualified(element.prefix, element.name), ...pairs].join(" "), ...children.map((line) => ` ${line}`)];
}

function outline({ name, attributes, children }: TwimlElement): string[] {
  // A parser hands on white space in a value as blanks.
  const pairs = attributes.map(({ name, value = "" }) => `${name}=${decode(value.replace(/\r\n|[\r\n\t]/g, " "))}`);
  const below = children.flatMap((child) => (child.kind === "element" ? outline(child) : []));
  return [[name, ...pairs].join(" "), ...below.map((line) => ` ${line}`)];
}

/** Where the two may differ, and why. */
const exceptions: readonly { readonly why: string; readonly applies: (text: string, complaint: string) => boolean }[] =
  [
    {
      why: "Namespaces are a standard of their own. A prefix that is not bound is an unknown name, which rules report.",
      applies: (_, complaint) => /namespace|QName|colons are forbidden|invalid name prefix|^xmlns/i.test(complaint),
    },
    {
      why: "Which encodings there are is the processor's business: ours reads what the editor has decoded.",
      applies: (_, complaint) => /encoding/i.test(complaint),
    },
    {
      why: "Half a character cannot be handed to libxml2: on the way it becomes U+FFFD.",
      applies: (text) => /\p{Surrogate}/u.test(text),
    },
    {
      why: "The inside of a DOCTYPE is a language of its own, for which TwiML has no use: its end is found and what it declares, no more.",
      applies: (text) => /<!DOCTYPE[^>]*\[/.test(text),
    },
    {
      why: "With PHP's tags the text is a template: what they may write is judged, not what stands there.",
      applies: (text) => text.includes("<?php"),
    },
    {
      why: "libxml2 lets the digits behind `1.` be missing, https://www.w3.org/TR/xml/#NT-VersionNum does not.",
      applies: (text) => /version\s*=\s*(["'])1\.\1/.test(text),
    },
  ];

function isException(text: string, found: readonly string[]): boolean {
  return exceptions.some(({ applies }) =>
    (found.length > 0 ? found : [""]).some((complaint) => applies(text, complaint)),
  );
}

describe("Beside libxml2", () => {
  it("the documents that the mutants are made of are well-formed", () => {
    for (const text of bases) {
      assert.deepEqual([complaints(text), failures(text)], [[], []], text);
    }
  });

  it("10,000 mutants of them are found not to be well-formed, or have the same tree", () => {
    let compared = 0;
    let broken = 0;
    for (let seed = 0; seed < 10_000; seed++) {
      const text = mutantOf(bases[seed % bases.length]!, seed);
      const found = complaints(text);
      if (isException(text, found)) {
        continue;
      }
      const [failure] = failures(text);
      assert.equal(failure !== undefined, found.length > 0, `seed ${seed}: ${failure?.ruleId ?? found[0]}\n${text}`);
      if (found.length === 0) {
        assert.deepEqual(outline(parse(text).root!), outlineByLibxml2(text), `seed ${seed}`);
      }
      compared++;
      broken += found.length > 0 ? 1 : 0;
    }
    assert(compared > 9_500, `only ${compared} compared`);
    assert(broken > 4_000 && broken < 9_000, `${broken} of ${compared} are broken`);
  });
});
