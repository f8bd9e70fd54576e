import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpecs } from "../../server/src/catalogue";
import { parseDocument } from "../../server/src/document";
import { attributeMarkdown } from "../../server/src/features/documentation/attribute";
import { hover } from "../../server/src/features/hover";
import { extractCursor } from "../support/markup";

/** `expected` is the first line of the hover and what the hover marks, or `undefined` for no hover. */
function checkHover(marked: string, expected: readonly [line: string, span: string] | undefined): string {
  const { text, offset } = extractCursor(marked);
  const found = hover(parseDocument(text), offset);
  const [line] = found?.markdown.split("\n") ?? [];
  assert.deepEqual(found && [line, text.slice(found.span.start, found.span.end)], expected);
  return found?.markdown ?? "";
}

const dial = "**`<Dial>`** — verb in `<Response>`";

describe("hover on a name", () => {
  for (const [marked, line, span] of [
    ["<Response><|Dial/></Response>", dial, "Dial"],
    ["<Response><Dial|/></Response>", dial, "Dial"],
    ["<Response><Di|al", dial, "Dial"],
    ["<Response><Dial></Di|al></Response>", dial, "Dial"],
    ["<Res|ponse/>", "**`<Response>`** — root of the document", "Response"],
    ["<Response><Dial><Num|ber/></Dial></Response>", "**`<Number>`** — noun in `<Dial>`", "Number"],
    ["<Response><Refer><Si|p/></Refer></Response>", "**`<Sip>`** — noun in `<Refer>`", "Sip"],
    ["<Response><Dial><Si|p/></Dial></Response>", "**`<Sip>`** — noun in `<Dial>`", "Sip"],
    ['<Response><Dial ti|meout="5"/></Response>', "**`timeout`** — 5 to 600 seconds · default `30`", "timeout"],
    [
      "<Response><Gather input| /></Response>",
      "**`input`** — list, separated by blanks: `dtmf`, `speech` · default `dtmf`",
      "input",
    ],
    ["<Response><Connect><Stream ur|l/></Connect></Response>", "**`url`** — **required** · URL (`wss`)", "url"],
    [
      '<Response><Gather input="dtmf speech" hin|ts="a"/></Response>',
      "**`hints`** — text · only with `speech` in `input`",
      "hints",
    ],
    [
      '<Response><Pay token|Type="one-time"/></Response>',
      "**`tokenType`** — `reusable`, `one-time` or `payment-method` · default `reusable` · only without `chargeAmount`, or with it set to `0`",
      "tokenType",
    ],
    [
      "<Response><Pay minPostal|CodeLength='5'/></Response>",
      "**`minPostalCodeLength`** — 1 or more digits · only with `paymentMethod` set to `credit-card` · only where `postalCode` is not `false`",
      "minPostalCodeLength",
    ],
    [
      "<Response><Enqueue workflowSid='WW'><Task time|out='5'/></Enqueue></Response>",
      "**`timeout`** — whole number of seconds",
      "timeout",
    ],
    ["<Response><Stop><Stream ur|l/></Stop></Response>", "**`url`** — URL (`wss`)", "url"],
    ["<Response><Start><Stream na|me/></Start></Response>", "**`name`** — text", "name"],
    ["<Response><Start><Siprec na|me/></Start></Response>", "**`name`** — text", "name"],
    ["<Response><Start><Recording na|me/></Start></Response>", "**`name`** — text", "name"],
    ["<Response><Start><Transcription na|me/></Start></Response>", "**`name`** — text", "name"],
    ["<Response><Stop><Transcription na|me/></Stop></Response>", "**`name`** — **required** · text", "name"],
    ['<Stream na|me="a"/>', "**`name`** — **required** in `<Stop>` · text", "name"],
    [
      "<Response><Start><MediaFil|ter/></Start></Response>",
      "**`<MediaFilter>`** — noun in `<Start>` or `<Stop>`",
      "MediaFilter",
    ],
    [
      "<Response><Connect><ConversationRelay><Fail|over/></ConversationRelay></Connect></Response>",
      "**`<Failover>`** — noun in `<ConversationRelay>`",
      "Failover",
    ],
    [
      "<Response><Connect><ConversationRelay turnDet|ection/></Connect></Response>",
      "**`turnDetection`** — `true` or `false` · default `false`",
      "turnDetection",
    ],
    [
      "<Response><Connect><ConversationRelay eagerEot|Threshold/></Connect></Response>",
      "**`eagerEotThreshold`** — 0.3 to 0.9",
      "eagerEotThreshold",
    ],
  ] as const) {
    it(marked, () => void checkHover(marked, [line, span]));
  }

  it("shows what it does, an example and the page", () => {
    const markdown = checkHover("<Response><|Dial/></Response>", [dial, "Dial"]);
    assert.match(markdown, /\n\nConnects the caller to somebody else/);
    assert.match(markdown, /```xml\n<Response>\n[^`]*<Dial /);
    assert.match(markdown, /\[Twilio documentation\]\(https:\/\/www\.twilio\.com\/docs\/voice\/twiml\/dial\)$/);
  });

  it("shows what Twilio sends to the URL of an attribute", () => {
    const line = "**`action`** — URL";
    const markdown = checkHover('<Response><Dial act|ion="/a"/></Response>', [line, "action"]);
    assert.match(markdown, /holds `DialCallStatus`/);
    assert.match(markdown, /\n\nTwilio also sends to it: `DialBridged`, `DialSipCallId`/);
  });

  it("names each parameter that Twilio sends once", () => {
    for (const element of elementSpecs) {
      for (const attribute of element.attributes) {
        const markdown = attributeMarkdown(element, attribute, undefined);
        for (const { name, sentTo } of element.callbackParameters ?? []) {
          const isList = (paragraph: string) => /^Twilio (also )?sends to it: /.test(paragraph);
          const naming = markdown.split("\n\n").filter((paragraph) => paragraph.includes(`\`${name}\``));
          if (sentTo.includes(attribute.name)) {
            assert.ok(naming.length === 1 || !naming.some(isList), `${element.name} ${attribute.name}: ${name}`);
            assert.notEqual(naming.length, 0, `${element.name} ${attribute.name}: ${name}`);
          }
        }
      }
    }
  });

  it("says what is retired", () => {
    const markdown = checkHover("<Response><Dial><S|im/></Dial></Response>", ["**`<Sim>`** — noun in `<Dial>`", "Sim"]);
    assert.match(markdown, /\*\*Deprecated:\*\* Twilio ended voice for Programmable Wireless on December 1, 2021\.\n/);
  });
});

describe("hover on a value", () => {
  for (const [marked, line, span] of [
    ['<Response><Dial record="|true"/></Response>', '**`record="true"`**', "true"],
    ['<Response><Gather input="dtmf sp|eech"/></Response>', '**`input="speech"`**', "speech"],
    ['<Response><Gather speechTimeout="au|to"/></Response>', '**`speechTimeout="auto"`**', "auto"],
    ['<Response><Say voice="Polly.Jo|anna"/></Response>', '**`voice="Polly.Joanna"`**', "Polly.Joanna"],
    ['<Response><Say language="en|-GB"/></Response>', '**`language="en-GB"`**', "en-GB"],
    ['<Response><Dial timeout="|5"/></Response>', "**`timeout`** — 5 to 600 seconds · default `30`", "5"],
    ['<Response><Dial callerId="+1415|5550100"/></Response>', "**+1 415 555 0100** — United States", "+14155550100"],
    [
      '<Response><Message to="whatsapp:+1415|5550100">Hi</Message></Response>',
      "**+1 415 555 0100** — United States",
      "whatsapp:+14155550100",
    ],
    ["<Response><Dial>+4420|79460000</Dial></Response>", "**+44 20 7946 0000** — United Kingdom", "+442079460000"],
    [
      "<Response><Dial>\n  <Number> (415) 555-01|00 </Number></Dial></Response>",
      "**+1 415 555 0100** — United States",
      "(415) 555-0100",
    ],
  ] as const) {
    it(marked, () => void checkHover(marked, [line, span]));
  }

  it("says whose documentation it leads to", () => {
    const markdown = checkHover("<Response><Say><break strength='wea|k'/></Say></Response>", [
      '**`strength="weak"`**',
      "weak",
    ]);
    assert.match(markdown, /\[Amazon Polly documentation\]\(https:\/\/docs\.aws\.amazon\.com/);
  });

  it("tells a voice's tier, family, gender and language", () => {
    const markdown = checkHover('<Response><Say voice="Polly.Joanna-Neural|"/></Response>', [
      '**`voice="Polly.Joanna-Neural"`**',
      "Polly.Joanna-Neural",
    ]);
    assert.match(markdown, /\nNeural voice of Amazon Polly, female, American English \(en-US\)\.\n/);
    const elevenLabs = "ElevenLabs.UgBBYS2sOqTuMpoF3BR0";
    const ofIdentifier = checkHover(`<Response><Say voice="${elevenLabs}|"/></Response>`, [
      `**\`voice="${elevenLabs}"\`**`,
      elevenLabs,
    ]);
    assert.match(ofIdentifier, /\nVoice of ElevenLabs\.\n/);
  });

  it("gives the international form of a number that is written otherwise", () => {
    const markdown = checkHover("<Response><Dial>415-555-01|00</Dial></Response>", [
      "**+1 415 555 0100** — United States",
      "415-555-0100",
    ]);
    assert.match(markdown, /`\+14155550100`/);
  });

  it("tells where a token comes from that only some URLs bring", () => {
    const line = (name: string) => `**\`{{${name}}}\`** — parameter of Twilio's request`;
    const digits = checkHover("<Response><Say>{{Dig|its}}</Say></Response>", [line("Digits"), "{{Digits}}"]);
    assert.match(
      digits,
      /Sent to the URL in `action` of `<Gather>`:\n\nThe keys .*\n\nSent to the URL in `action` of `<Record>`:/,
    );
    const header = "{{DialSipHeader_X-a}}";
    checkHover(`<Response><Say>${header.replace("-", "|-")}</Say></Response>`, [line("DialSipHeader_X-a"), header]);
    const partial = checkHover("<Response><Say>{{UnstableSpeech|Result}}</Say></Response>", [
      line("UnstableSpeechResult"),
      "{{UnstableSpeechResult}}",
    ]);
    assert.match(partial, /`partialResultCallback` of `<Gather>`/);
    const recording = checkHover("<Response><Say>{{Recording|Url}}</Say></Response>", [
      `${line("RecordingUrl")} for a voice document`,
      "{{RecordingUrl}}",
    ]);
    assert.match(recording, /status callback/);
    assert.match(recording, /`action` of `<Dial>`/);
  });

  it("tells what Twilio puts in place of a token", () => {
    const line = "**`{{From}}`** — parameter of Twilio's request for a voice or a messaging document";
    checkHover("<Response><Say>Hi {{Fr|om}}</Say></Response>", [line, "{{From}}"]);
    checkHover('<Response><Dial callerId="{{From|}}"/></Response>', [line, "{{From}}"]);
    checkHover("<Response><Dial>{{#e1|64}}{{To}}{{/e164}}</Dial></Response>", [
      "**`{{#e164}}`** — function",
      "{{#e164}}",
    ]);
  });
});

describe("hover on a name with small and capital letters mixed up", () => {
  const written = (name: string) => `**It is written \`${name}\`**: names are case-sensitive.`;
  for (const [marked, name, span] of [
    ["<Response><di|al/></Response>", "Dial", "dial"],
    ["<resp|onse/>", "Response", "response"],
    ["<response><dial><NUM|BER/></dial></response>", "Number", "NUMBER"],
    ["<Response><Say></s|ay></Response>", "Say", "say"],
    ['<Response><Gather num|digits="1"/></Response>', "numDigits", "numdigits"],
    ['<Response><gather num|Digits="1"/></Response>', undefined, "numDigits"],
  ] as const) {
    const first =
      name === undefined
        ? "**`numDigits`** — 1 or more digits · default: as many as the caller likes · only with `dtmf` in `input`"
        : written(name);
    it(marked, () => void checkHover(marked, [first, span]));
  }

  it("says what the right name does", () => {
    const markdown = checkHover("<Response><d|ial/></Response>", [written("Dial"), "dial"]);
    assert.match(markdown, /\n\n\*\*`<Dial>`\*\* — verb in `<Response>`\n\nConnects the caller/);
  });
});

describe("hover on an entity shows the character", () => {
  for (const [marked, line, span] of [
    ["<Response><Say>Tom &a|mp; Jerry</Say></Response>", "`&amp;` stands for `&` (U+0026).", "&amp;"],
    [
      "<Response><Say>a &#1|60; b</Say></Response>",
      "`&#160;` stands for a blank at which no line breaks (U+00A0).",
      "&#160;",
    ],
    ["<Response><Say>|&#x1F600;</Say></Response>", "`&#x1F600;` stands for `😀` (U+1F600).", "&#x1F600;"],
    ['<Response><Redirect method="&qu|ot;"/></Response>', '`&quot;` stands for `"` (U+0022).', "&quot;"],
  ] as const) {
    it(marked, () => void checkHover(marked, [line, span]));
  }
});

describe("hover shows nothing", () => {
  for (const marked of [
    "<Response><Si|ng/></Response>",
    "<Response><Say>Hel|lo</Say></Response>",
    '<Response><Say loud|ly="yes"/></Response>',
    "<Response><!-- <Di|al/> --></Response>",
    "<Response><Say>{{my|Own}}</Say></Response>",
    "<Response>|\n</Response>",
    "<Response><Say>&nb|sp;</Say></Response>",
    "<Response><Say><![CDATA[&am|p;]]></Say></Response>",
    "<Response><!-- &am|p; --></Response>",
    "|",
  ]) {
    it(marked, () => void checkHover(marked, undefined));
  }
});
