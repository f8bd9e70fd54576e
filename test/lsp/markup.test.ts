import assert from "node:assert/strict";
import { it } from "node:test";
import { toMarkup } from "../../server/src/lsp/markup";

it("documentation for a client without Markdown keeps code, words and addresses, and loses the marks", () => {
  const markdown = [
    "**`<Dial>`** — verb in `<Response>`",
    "Calls **someone**; costs \\*nothing\\*. See `a**b`.",
    "- one\n- two",
    "```xml\n<Dial>\n  <Number>`1**`</Number>\n</Dial>\n```",
    "[Twilio documentation](https://www.example.com/dial)",
  ].join("\n\n");
  const text = [
    "<Dial> — verb in <Response>",
    "Calls someone; costs *nothing*. See a**b.",
    "- one\n- two",
    "<Dial>\n  <Number>`1**`</Number>\n</Dial>",
    "Twilio documentation: https://www.example.com/dial",
  ].join("\n\n");
  assert.deepEqual(toMarkup(markdown, "plaintext"), { kind: "plaintext", value: text });
  assert.deepEqual(toMarkup(markdown, "markdown"), { kind: "markdown", value: markdown });
});
