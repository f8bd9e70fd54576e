import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import type { TemplateLanguage } from "../../server/src/hosts/templates";
import { isKnown } from "../../server/src/model/known-mention";
import { mentions } from "../../server/src/model/mention";
import { templateNamed } from "../hosts/support/template-named";

/** What is known of the mentions in the body, in their order. */
function known(body: string, language?: TemplateLanguage): boolean[] {
  const document = parseDocument(`<Response>${body}</Response>`, undefined, language);
  return Array.from(mentions(document), (mention) => isKnown(document, mention));
}

describe("What a mention names", () => {
  it("is known where no template writes any of it", () => {
    assert.deepEqual(known("<Redirect>/menu?x</Redirect><Enqueue>a</Enqueue>"), [true, true]);
    assert.deepEqual(known("<Enqueue>a{{x}}</Enqueue><Redirect>/me{{x}}nu</Redirect>"), [false, false]);
  });

  it("is known of a URL whose query string a template writes", () => {
    assert.deepEqual(known("<Redirect>/menu?x={{From}}</Redirect><Redirect>menu#{{x}}</Redirect>"), [true, true]);
    assert.deepEqual(known("<Redirect>{{a?b}}</Redirect><Redirect>{{x}}?y</Redirect>"), [false, false]);
    assert.deepEqual(known("<Redirect>?x={{y}}</Redirect>"), [false]);
  });

  it("is not known where the mark itself belongs to the template", () => {
    assert.deepEqual(
      known("<Redirect>/menu<?= $x ?></Redirect><Redirect>/menu?<?= $x ?></Redirect>", templateNamed("php")),
      [false, true],
    );
  });
});
