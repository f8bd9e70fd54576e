import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpec, elementSpecs, parentNames } from "../../server/src/catalogue";
import { twilioError } from "../../server/src/catalogue/errors";
import type { AttributeSpec, Condition, ElementSpec, ValueSpec } from "../../server/src/catalogue/spec";
import { languageLists } from "../../server/src/catalogue/values/languages";
import { voice } from "../../server/src/catalogue/values/voices";
import { elementNames, mistakesOf } from "../snippets/support/check-twiml";

interface Place<Thing> {
  readonly where: string;
  readonly spec: ElementSpec;
  readonly thing: Thing;
}

const attributes: readonly Place<AttributeSpec>[] = elementSpecs.flatMap((spec) =>
  spec.attributes.map((thing) => ({ where: `${thing.name} of ${inWords(spec)}`, spec, thing })),
);
const conditions = elementSpecs.flatMap(conditionsOf);

describe("The catalogue holds", () => {
  it("56 elements of calls, 10 SSML tags, and 3 elements of messages beside the 3 that both have", () => {
    const counted = {
      voice: elementSpecs.filter(({ kind, products }) => kind !== "ssml" && products.includes("voice")).length,
      messaging: elementSpecs.filter(({ products }) => products.includes("messaging")).length,
      messagingAlone: elementSpecs.filter(({ products }) => !products.includes("voice")).length,
      ssml: elementSpecs.filter(({ kind }) => kind === "ssml").length,
      all: elementSpecs.length,
    };
    assert.deepEqual(counted, { voice: 56, messaging: 6, messagingAlone: 3, ssml: 10, all: 69 });
  });

  it("over 300 attributes, and over 60 conditions between them", () => {
    assert.ok(attributes.length > 300, `${attributes.length} attributes`);
    assert.ok(conditions.length > 60, `${conditions.length} conditions`);
  });
});

describe("Names in the catalogue", () => {
  it("stand for one element in each parent", () => {
    const places = elementSpecs.flatMap(({ name, under = ["any parent"] }) =>
      under.map((parent) => `${name} in ${parent}`),
    );
    assert.deepEqual(repeated(places), []);
  });

  it("are unique among an element's attributes, children, parameters and an attribute's values", () => {
    const lists = elementSpecs.flatMap((spec) => [
      [`attributes of ${inWords(spec)}`, spec.attributes.map(({ name }) => name)] as const,
      [`children of ${inWords(spec)}`, spec.children] as const,
      [`parameters of ${inWords(spec)}`, sentParameters(spec)] as const,
      ...spec.attributes.map(
        (attribute) => [`values of ${attribute.name} of ${inWords(spec)}`, listedValues(attribute.value)] as const,
      ),
    ]);
    assert.deepEqual(
      lists.filter(([, names]) => repeated(names).length > 0).map(([where, names]) => [where, repeated(names)]),
      [],
    );
  });

  it("of children are names of elements that may stand there", () => {
    const unknown = elementSpecs.flatMap((parent) =>
      parent.children
        .filter((name) => {
          const child = elementSpec(name, parent.name);
          return !child || (child.under !== undefined && !child.under.includes(parent.name));
        })
        .map((name) => `${name} in ${inWords(parent)}`),
    );
    assert.deepEqual(unknown, []);
  });

  it("of parents in `under` and `requiredUnder` are names of elements that have such a child", () => {
    const wrong = [
      ...elementSpecs.flatMap((spec) => (spec.under ?? []).map((parent) => [spec, parent, inWords(spec)] as const)),
      ...attributes.flatMap(({ where, spec, thing }) =>
        (thing.requiredUnder ?? []).map((parent) => [spec, parent, where] as const),
      ),
    ].filter(([{ name }, parent]) => !elementSpec(parent)?.children.includes(name));
    assert.deepEqual(
      wrong.map(([, parent, where]) => `${parent}: ${where}`),
      [],
    );
  });

  it("leave no element but the root without a parent", () => {
    const homeless = elementSpecs.filter(({ name, kind }) => kind !== "root" && parentNames(name).length === 0);
    assert.deepEqual(homeless.map(inWords), []);
  });

  it("of children in a limit are names of the element's children", () => {
    const wrong = elementSpecs.flatMap((spec) =>
      (spec.limits ?? [])
        .flatMap(({ of, notBeside = [] }) => [...of, ...notBeside])
        .filter((name) => !spec.children.includes(name))
        .map((name) => `${name} in ${inWords(spec)}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe("A condition in the catalogue", () => {
  it("names an attribute that the element, or the ancestor, has", () => {
    const unknown = conditions.filter(({ spec, thing }) => attributesNamed(spec, thing).length === 0);
    assert.deepEqual(unknown.map(conditionInWords), []);
  });

  it("names an ancestor in which the element can stand", () => {
    const wrong = conditions.filter(({ spec, thing }) => thing.of !== undefined && !ancestors(spec).has(thing.of));
    assert.deepEqual(wrong.map(conditionInWords), []);
  });

  it("speaks of values that the attribute can have", () => {
    const wrong = conditions.filter(({ spec, thing }) =>
      [...(thing.values ?? []), ...(thing.not ?? [])].some(
        (value) => !attributesNamed(spec, thing).some((attribute) => allows(attribute.value, value)),
      ),
    );
    assert.deepEqual(wrong.map(conditionInWords), []);
  });
});

describe("References to attributes in the catalogue", () => {
  it("that stand in for content are attributes of the element", () => {
    const wrong = elementSpecs.filter(({ content, attributes: own }) => {
      const { unless } = content;
      return unless !== undefined && !own.some(({ name }) => name === unless);
    });
    assert.deepEqual(wrong.map(inWords), []);
  });

  it("to which a parameter is sent are URLs of the element, or of the parent that asks for it", () => {
    const wrong = elementSpecs.flatMap((spec) =>
      (spec.callbackParameters ?? []).flatMap(({ name, sentTo }) =>
        (sentTo.length === 0 ? ["nothing"] : sentTo)
          .filter((target) => !isUrl(spec, target))
          .map((target) => `${name} of ${inWords(spec)} is sent to ${target}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

describe("Values in the catalogue", () => {
  it("that are defaults are legal", () => {
    const wrong = attributes.filter(({ thing }) => thing.default !== undefined && !allows(thing.value, thing.default));
    assert.deepEqual(
      wrong.map(({ where, thing }) => `${where}: ${thing.default}`),
      [],
    );
  });

  it("that clash are legal by themselves", () => {
    const wrong = attributes.flatMap(({ where, thing }) =>
      (thing.clashes ?? [])
        .flatMap(({ values = [] }) => values)
        .filter((value) => !allows(thing.value, value))
        .map((value) => `${where}: ${value}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("have a default either as they are written or in words, and never where they are required", () => {
    const wrong = attributes.filter(
      ({ thing }) =>
        (thing.default !== undefined && thing.defaultNote !== undefined) ||
        (thing.required && !thing.requiredUnder && thing.default !== undefined),
    );
    assert.deepEqual(
      wrong.map(({ where }) => where),
      [],
    );
  });

  it("have ranges that are not empty", () => {
    const wrong = attributes.filter(({ thing: { value } }) => {
      if (value.kind !== "integer" && value.kind !== "decimal") return false;
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, usualMin = min, usualMax = max } = value;
      return !(min <= usualMin && usualMin <= usualMax && usualMax <= max);
    });
    assert.deepEqual(
      wrong.map(({ where }) => where),
      [],
    );
  });

  it("of a pattern match it where they are its sample", () => {
    const wrong = attributes.filter(
      ({ thing: { value } }) => value.kind === "pattern" && !matches(value.pattern, value.sample),
    );
    assert.deepEqual(
      wrong.map(({ where }) => where),
      [],
    );
  });
});

describe("What is deprecated in the catalogue", () => {
  it("is replaced by something that there is", () => {
    const elements = elementSpecs
      .filter(({ deprecated }) => deprecated?.replacement !== undefined && !elementSpec(deprecated.replacement))
      .map(inWords);
    const ofAttributes = attributes
      .filter(({ spec, thing: { deprecated } }) => {
        const replacement = deprecated?.replacement;
        return replacement !== undefined && !spec.attributes.some(({ name }) => name === replacement);
      })
      .map(({ where }) => where);
    assert.deepEqual([...elements, ...ofAttributes], []);
  });

  it("says so in words that can follow a colon and name what replaces it", () => {
    const reasons = [...elementSpecs, ...attributes.map(({ thing }) => thing)].flatMap(({ deprecated }) =>
      deprecated ? [deprecated] : [],
    );
    assert.ok(reasons.length > 5, `${reasons.length} reasons`);
    const wrong = reasons.filter(
      ({ reason, replacement = "" }) =>
        !/^(?:[\p{Ll}`]|Twilio\b).*[^.]$/u.test(reason) || !reason.includes(replacement),
    );
    assert.deepEqual(wrong, []);
  });
});

describe("Numbers of errors in the catalogue", () => {
  it("stand in Twilio's dictionary", () => {
    const numbers = elementSpecs.flatMap((spec) =>
      errorNumbers(spec).map((number) => [number, inWords(spec)] as const),
    );
    assert.ok(numbers.length > 150, `${numbers.length} numbers`);
    assert.deepEqual(
      numbers.filter(([number]) => twilioError(number) === undefined),
      [],
    );
  });
});

describe("Examples in the catalogue", () => {
  for (const spec of elementSpecs) {
    it(`show ${inWords(spec)} in a document without a mistake`, () => {
      assert.deepEqual(mistakesOf(spec.example), []);
      assert.ok(elementNames(spec.example).includes(spec.name), `${inWords(spec)} is not in its example`);
    });
  }
});

function inWords({ name, under }: ElementSpec): string {
  return under ? `<${name}> in <${under.join(", ")}>` : `<${name}>`;
}

/** A parameter may differ by the URL that it is sent to. */
function sentParameters({ callbackParameters = [] }: ElementSpec): string[] {
  return callbackParameters.flatMap(({ name, sentTo }) => sentTo.map((target) => `${name} to ${target}`));
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function conditionsOf(spec: ElementSpec): Place<Condition>[] {
  const ofElement = [...(spec.appliesWhen ?? []), ...(spec.flow?.when ? [spec.flow.when] : [])];
  const ofAttributes = spec.attributes.flatMap(({ name, appliesWhen = [], clashes = [] }) =>
    [...appliesWhen, ...clashes.flatMap((clash) => [clash.with, clash.without])]
      .filter((condition) => condition !== undefined)
      .map((thing) => ({ where: `${name} of ${inWords(spec)}`, spec, thing })),
  );
  return [...ofElement.map((thing) => ({ where: inWords(spec), spec, thing })), ...ofAttributes];
}

function conditionInWords({ where, thing }: Place<Condition>): string {
  return `${where}: ${JSON.stringify(thing)}`;
}

function attributesNamed(spec: ElementSpec, { attribute, of }: Condition): AttributeSpec[] {
  const specs = of === undefined ? [spec] : elementSpecs.filter(({ name }) => name === of);
  return specs.flatMap((owner) => owner.attributes).filter(({ name }) => name === attribute);
}

/** The names of all elements in which the element can stand, at whatever depth. */
function ancestors({ name, under }: ElementSpec): ReadonlySet<string> {
  const found = new Set<string>();
  const rest = [...(under ?? parentNames(name))];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (!found.has(next)) {
      found.add(next);
      rest.push(...parentNames(next));
    }
  }
  return found;
}

function isUrl(spec: ElementSpec, attribute: string): boolean {
  const owners = [spec, ...parentNames(spec.name).flatMap((name) => elementSpecs.filter((own) => own.name === name))];
  return owners.some((owner) => owner.attributes.some(({ name, value }) => name === attribute && value.kind === "url"));
}

function optionsOf(value: ValueSpec) {
  return [...("options" in value ? (value.options ?? []) : []), ...("words" in value ? (value.words ?? []) : [])];
}

function listedValues(value: ValueSpec): string[] {
  return optionsOf(value).map((option) => option.value);
}

function allows(value: ValueSpec, written: string): boolean {
  if (listedValues(value).includes(written)) return true;
  switch (value.kind) {
    case "enum":
      return allowsItems(value, written);
    case "boolean":
      return written === "true" || written === "false";
    case "integer":
    case "decimal": {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = value;
      const isNumber = value.kind === "integer" ? /^\d+$/ : /^\d+(\.\d+)?$/;
      return isNumber.test(written) && Number(written) >= min && Number(written) <= max;
    }
    case "language":
      return value.open === true || (languageLists[value.list] as readonly string[]).includes(written);
    case "voice":
      return voice(written) !== undefined;
    case "pattern":
      return matches(value.pattern, written) || (written === "" && value.emptyAllowed === true);
    case "url":
    case "text":
      return true;
  }
}

function allowsItems(value: ValueSpec & { kind: "enum" }, written: string): boolean {
  const fold = (text: string) => (value.ignoresCase ? text.toLowerCase() : text);
  const known = listedValues(value).map(fold);
  const items = value.list ? written.split(value.list === "space" ? " " : ",") : [written];
  return items.every(
    (item) =>
      known.includes(fold(item)) || value.open === true || (value.open !== undefined && matches(value.open, item)),
  );
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

function errorNumbers(spec: ElementSpec): number[] {
  return [
    ...Object.values(spec.errors ?? {}),
    ...(spec.foreignAttributes ?? []).map(({ error }) => error),
    ...(spec.limits ?? []).map(({ error }) => error),
    ...spec.attributes.flatMap(({ error, errorUnder = {}, value, clashes = [] }) => [
      error,
      ...Object.values(errorUnder),
      value.kind === "url" ? value.schemeError : undefined,
      ...clashes.map((clash) => clash.error),
    ]),
  ].filter((number) => number !== undefined);
}

describe("Documentation", () => {
  it("helps who writes a call flow, and does not tell where it comes from", () => {
    const texts = JSON.stringify(elementSpecs, (key, value) =>
      key === "disagreements" || key === "disagreement" ? undefined : value,
    );
    assert.deepEqual(
      texts.match(
        /[^".]*(?:`twilio\W+ package|\bpackages?\b|\b[Nn]o (?:current )?page|\bpage's|\b(?:older|newer|recent|error) pages?|\b(?:Twilio|Amazon)'s (?:current )?pages?)[^".]*/g,
      ),
      null,
    );
  });
});
