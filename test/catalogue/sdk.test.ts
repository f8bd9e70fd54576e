import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { type KnownTwiml, missingFromCatalogue } from "../../server/scripts/missing-from-catalogue.mjs";
import { readTwilioSdk, type SdkElement } from "../../server/scripts/twilio-sdk.mjs";
import { elementSpec } from "../../server/src/catalogue";
import { languageLists } from "../../server/src/catalogue/values/languages";
import { voice } from "../../server/src/catalogue/values/voices";

// The unit tests run with the project's folder as the current one.
const installed = "node_modules/twilio";
const catalogue: KnownTwiml = { elementSpec, voice, languageLists };

describe("The reader of the twilio package", () => {
  const elements = readTwilioSdk(installed);

  it("finds every element in every parent", () => {
    const names = new Set(elements.map(({ name }) => name));
    assert.equal(elements.length, 138);
    assert.equal(names.size, 61);
    assert.deepEqual(
      elements.filter(({ name, parent }) => !name || !parent),
      [],
    );
  });

  it("gives the names that stand in TwiML, not those of classes", () => {
    assert.deepEqual(parentsOf(elements, "say-as").slice(0, 2), ["Say", "emphasis"]);
    assert.deepEqual(parentsOf(elements, "Sip"), ["Dial", "Refer"]);
    assert.deepEqual(parentsOf(elements, "Uri"), ["Sip"]);
    assert.deepEqual(parentsOf(elements, "Redirect"), ["Response", "Response"]);
  });

  it("finds attributes with the values that the package lists", () => {
    const say = elements.find(({ name }) => name === "Say");
    const counts = say?.attributes.map(({ name, values }) => `${name}: ${values.length}`);
    assert.deepEqual(counts, ["language: 69", "loop: 0", "voice: 1113"]);
    const lang = elements.find(({ name }) => name === "lang");
    assert.deepEqual(
      lang?.attributes.map(({ name }) => name),
      ["xml:lang"],
    );
  });

  it("refuses a folder without the package", () => {
    assert.throws(() => readTwilioSdk("test"), /test is not the folder of a twilio package/);
  });
});

describe("The catalogue and the twilio package", () => {
  it("knows everything that the installed package can write", () => {
    assert.deepEqual(missingFromCatalogue(readTwilioSdk(installed), catalogue), []);
  });

  it("is told what a newer package adds: an element, a place, an attribute, a value", () => {
    const newer = packageOf(
      `connect(attributes?: VoiceResponse.ConnectAttributes): VoiceResponse.Connect;
       hum(attributes?: object): VoiceResponse.Hum;
       number(number: string): VoiceResponse.Number;
       number(attributes: VoiceResponse.NumberAttributes, number: string): VoiceResponse.Number;
       record(attributes?: VoiceResponse.RecordAttributes): VoiceResponse.Record;`,
      `type RecordTrim = "trim-silence" | "trim-noise";
       interface ConnectAttributes {
           /** mood - How the caller should feel */
           mood?: string;
       }
       interface RecordAttributes {
           trim?: RecordTrim;
       }`,
    );
    assert.deepEqual(missingFromCatalogue(newer, catalogue), [
      "mood of <Connect> in <Response>",
      "<Hum> in <Response> of a voice document",
      "<Number> as a child of <Response>",
      "the value trim-noise of trim of <Record> in <Response>",
    ]);
  });

  it("is told of an element that it has for the other kind of document alone", () => {
    const voiceMessage: SdkElement = { product: "voice", parent: "Response", name: "Message", attributes: [] };
    assert.deepEqual(missingFromCatalogue([voiceMessage], catalogue), ["<Message> in <Response> of a voice document"]);
  });
});

function parentsOf(elements: readonly SdkElement[], name: string): string[] {
  return elements.filter((element) => element.name === name).map(({ parent }) => parent);
}

/** What is read from a package whose `VoiceResponse` has these methods and types, and messages can only be redirected. */
function packageOf(methods: string, types: string): SdkElement[] {
  const folder = mkdtempSync(join(tmpdir(), "twilio-"));
  const twiml = join(folder, "lib/twiml");
  const classes = [...methods.matchAll(/VoiceResponse\.(\w+);/g)].map(([, name]) => name);
  try {
    mkdirSync(twiml, { recursive: true });
    writeFileSync(
      join(twiml, "VoiceResponse.d.ts"),
      `declare class VoiceResponse extends TwiML {\n${methods}\n}\ndeclare namespace VoiceResponse {\n${types}\n}\n`,
    );
    writeFileSync(
      join(twiml, "VoiceResponse.js"),
      classes.map((name) => `return new VoiceResponse.${name}(this.response.ele("${name}", attributes));`).join("\n"),
    );
    writeFileSync(
      join(twiml, "MessagingResponse.d.ts"),
      "declare class MessagingResponse extends TwiML {\n  redirect(url: string): MessagingResponse.Redirect;\n}\n",
    );
    writeFileSync(
      join(twiml, "MessagingResponse.js"),
      'return new MessagingResponse.Redirect(this.response.ele("Redirect", attributes, url));',
    );
    return readTwilioSdk(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
