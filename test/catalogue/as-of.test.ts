import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { asOf } from "../../server/src/catalogue/as-of";

describe("As of when TwiML is known", () => {
  it("is the version of the package that the catalogue is held to", () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    assert.equal(asOf.sdk, devDependencies.twilio);
  });

  it("stands in the README", () => {
    const day = new Date(asOf.day).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
    const sentence = `TwiML is known here as of ${day}, with \`twilio\` ${asOf.sdk}.`;
    assert.ok(readFileSync("README.md", "utf8").includes(`\n${sentence}\n`), sentence);
  });
});
