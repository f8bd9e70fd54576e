import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { embed, forms, quotedFor } from "./support/forms";
import { syntaxErrors } from "./support/syntax-errors";

const document = `<Response>
  <Say voice="man">Hi (you) 5% {a} #1 $2</Say>
</Response>`;

describe("A form is a sound program", () => {
  for (const form of forms) {
    it(`${form.name} of ${form.language}`, async () => {
      const { text } = embed(form, quotedFor(form, document));
      assert.deepEqual(await syntaxErrors(text, form.language), [], text);
    });
  }
});
