import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { allRules } from "../support/check-suppression";
import { embed, forms, quotedFor } from "./support/forms";
import { documentsIn } from "./support/open-program";
import { syntaxErrors } from "./support/syntax-errors";

/** What is not known is no mistake, and what is known beside it is judged. */
const documents = [
  `<Response>
  <Gather action="/menu?caller={{From}}" numDigits="{{Count}}" input="dtmf speech">
    <Say voice="{{Voice}}">Hi {{Name}}, press 1</Say>
  </Gather>
  <Say>{{Text}}</Say>
  <Dial callerId="{{To}}" timeout="{{Seconds}}"><Number>{{Number}}</Number></Dial>
  <Redirect>{{Url}}</Redirect>
</Response>`,
  `<Response>
  <Sayy voice="{{Voice}}">{{Name}}</Sayy>
  <Say voise="{{Voice}}">this & {{That}}</Say>
  <Dial timeout="long"><Number>{{Number}}</Number></Dial>
</Response>`,
];

const options = allRules();

function findings(document: TwimlDocument, at: (offset: number) => number): string[] {
  return diagnostics(document, options).map(({ ruleId, message, span }) => `${at(span.start)} ${ruleId}: ${message}`);
}

describe("What is not known before the program runs changes nothing about the rest", () => {
  for (const form of forms.filter(({ hole }) => hole !== undefined)) {
    it(`in ${form.name} of ${form.language}`, async () => {
      for (const document of documents.map((one) => quotedFor(form, one))) {
        const { text, at } = embed(form, document);
        assert.deepEqual(await syntaxErrors(text, form.language), [], text);
        const { file, documents: found } = await documentsIn(text, form.language);
        assert.deepEqual(
          found.flatMap((embedded) =>
            findings(embedded.document, (offset) => file.offsetAt(embedded.file.positionAt(offset))),
          ),
          findings(parseDocument(document), at),
          text,
        );
      }
    });
  }
});
