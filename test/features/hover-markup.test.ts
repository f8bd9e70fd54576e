import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { describedRules } from "../../server/src/features/described-rules";
import { hover } from "../../server/src/features/hover";
import { textOf } from "../../server/src/text/span";
import { extractCursor } from "../support/markup";

/** `expected` is the whole hover; `span` is what it marks. */
function checkHover(marked: string, expected: string | undefined, span?: string): void {
  const { text, offset } = extractCursor(marked);
  const found = hover(parseDocument(text), offset);
  assert.equal(found?.markdown, expected);
  assert.equal(found && textOf(text, found.span), span);
}

describe("The hover of a SIP address", () => {
  it("takes it apart", () =>
    checkHover(
      "<Response><Dial><Sip>\n  sip:alice@pbx.exam|ple.com:5061;transport=tls;lr?X-Order=A%20b&amp;X-Empty=\n</Sip></Dial></Response>",
      `**SIP address**

- user \`alice\`
- host \`pbx.example.com\`
- port \`5061\`
- parameter \`transport\`: \`tls\`
- parameter \`lr\`
- header \`X-Order\`: \`A b\`
- header \`X-Empty\`: empty`,
      "sip:alice@pbx.example.com:5061;transport=tls;lr?X-Order=A%20b&amp;X-Empty=",
    ));

  it("knows where phones register with Twilio", () =>
    checkHover(
      "<Response><Refer><Sip>sip:a|@acme.sip.twilio.com</Sip></Refer></Response>",
      "**SIP address**\n\n- user `a`\n- host `acme.sip.twilio.com`, a SIP domain at Twilio where phones register",
      "sip:a@acme.sip.twilio.com",
    ));

  it("is missing where it is none, or not known before the call", () => {
    checkHover("<Response><Dial><Sip>ali|ce</Sip></Dial></Response>", undefined);
    checkHover("<Response><Dial><Sip>sip:ali|ce@{{Host}}</Sip></Dial></Response>", undefined);
  });
});

const noEffect = `\`no-effect\`: ${summaryOf("no-effect")}`;

function summaryOf(id: string): string {
  return describedRules.find((rule) => rule.id === id)!.summary;
}

describe("The hover of a comment that turns rules off", () => {
  it("says what it does, and what the rules find", () =>
    checkHover(
      "<Response>\n  <!-- twiml-disable-|next-line deprecated, misspelt: because -->\n</Response>",
      `**\`twiml-disable-next-line\`** — turns these rules off for the next line

- \`deprecated\`: ${summaryOf("deprecated")}
- \`misspelt\`: there is no such rule`,
      "<!-- twiml-disable-next-line deprecated, misspelt: because -->",
    ));

  for (const [marked, expected] of [
    ["<!-- twiml-dis|able no-effect --><Response/>", `turns this rule off in this document\n\n- ${noEffect}`],
    ["<Response><!-- twiml-dis|able --></Response>", "turns all rules off from here on"],
    ["<Response><!-- twiml-en|able no-effect --></Response>", `turns this rule on again from here on\n\n- ${noEffect}`],
  ] as const) {
    it(`says where: ${marked}`, () => {
      const [comment] = /<!--.*-->/.exec(marked.replace("|", ""))!;
      const [, command] = /(twiml-\w+)/.exec(comment)!;
      checkHover(marked, `**\`${command}\`** — ${expected}`, comment);
    });
  }

  it("on the name of a rule is about that", () => {
    const comment = (names: string) => `<Response><!-- twiml-disable ${names} --></Response>`;
    checkHover(comment("deprecated, no-ef|fect"), noEffect, "no-effect");
    checkHover(comment("|depricated"), "`depricated`: there is no such rule; did you mean `deprecated`?", "depricated");
    const cannot = `\`missing-end-tag\`: ${summaryOf("missing-end-tag")} No comment can turn this rule off.`;
    checkHover(comment("missing-end|-tag"), cannot, "missing-end-tag");
  });

  it("is missing on other comments", () => {
    checkHover("<Response><!-- to|do --></Response>", undefined);
    checkHover("<Response><!-- twi|ml-foo --></Response>", undefined);
  });
});

describe("The hover of markup", () => {
  it("says what a comment makes of the document", () => {
    checkHover(
      "<!-- twiml: mess|aging --><Response/>",
      "**`twiml: messaging`** — says what the document is for: it answers a message.",
      "<!-- twiml: messaging -->",
    );
    checkHover(
      "<!-- twiml: wa|it --><Response/>",
      "**`twiml: wait`** — says what the document is for: the wait, hold or announcement document of a conference; it may hold `<Play>`, `<Say>`, `<Pause>`, `<Redirect>`.",
      "<!-- twiml: wait -->",
    );
  });

  it("explains the XML declaration", () =>
    checkHover(
      '<?xml vers|ion="1.0" encoding="UTF-8"?><Response/>',
      "**XML declaration** — the document is XML. Its characters are written in `UTF-8`.\n\nTwilio takes documents without it, too. Where it stands, it must be the very first thing in the document.",
      '<?xml version="1.0" encoding="UTF-8"?>',
    ));

  it("explains the marks of CDATA, and not its text", () => {
    const cdata =
      "**CDATA** — text in which `&` and `<` stand for themselves, up to `]]>`: there are no tags in it, and nothing is escaped.";
    checkHover("<Response><Say><![CD|ATA[a & b]]></Say></Response>", cdata, "<![CDATA[");
    checkHover("<Response><Say><![CDATA[a & b]|]></Say></Response>", cdata, "]]>");
    checkHover("<Response><Say><![CDATA[a &| b]]></Say></Response>", undefined);
  });
});
