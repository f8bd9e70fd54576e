import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkAccept,
  checkFirst,
  checkLabels,
  checkMatches,
  checkNothing,
  labelsAt,
} from "../../support/check-completion";

describe("elements are offered where they may stand", () => {
  for (const [marked, expected] of [
    ["<Response>\n  <|\n</Response>", ["Say", "Dial", "Gather"]],
    ["<Response>\n  |\n</Response>", ["Say", "Dial", "Gather"]],
    ["<Response><Say>Hi</Say><|</Response>", ["Gather", "Dial", "Play"]],
    ["<Response><Gather/><|", ["Say", "Redirect", "Hangup"]],
    ["<Response><Start/><|</Response>", ["Say", "Dial", "Connect"]],
    ["<Response><Say|</Response>", ["Say", "Dial", "Gather"]],
    ["<Response><Message><Body>Hi</Body><|</Message></Response>", ["Media", "Body"]],
  ] as const) {
    it(`${JSON.stringify(marked)}: what usually comes next is first`, () => checkFirst(marked, expected));
  }

  for (const [marked, expected] of [
    ["<Response><Gather><|</Gather></Response>", ["Say", "Pause", "Play"]],
    ["<Response><Gather><|", ["Say", "Pause", "Play", "</Gather>"]],
    ["<Response><Refer><|</Refer></Response>", ["Sip"]],
    ["<Response><Dial><Sip><|</Sip></Dial></Response>", ["Uri", "Headers"]],
    ["<Response><Refer><Sip><|", ["</Sip>"]],
    ["<Response><Stop><|</Stop></Response>", ["Stream", "Transcription", "Recording", "Siprec", "MediaFilter"]],
    ["<Response><Unheard><|", ["</Unheard>"]],
    ["<|", ["Response"]],
  ] as const) {
    it(`${marked}: nothing else`, () => checkLabels(marked, [...expected]));
  }

  it("puts what Twilio has retired last and strikes it through", () =>
    checkLabels("<Response><Dial><|</Dial></Response>", [
      "Number",
      "Client",
      "Conference",
      "Sip",
      "Queue",
      "WhatsApp",
      "Application",
      "~Sim~",
    ]));

  it("offers SSML in what is spoken", () =>
    checkFirst("<Response><Say>One <|</Say></Response>", ["break", "say-as", "prosody"]));

  it("offers verbs of the document's kind only", () => {
    checkLabels("<Response><Message>Hi</Message><|</Response>", ["Message", "Redirect", "~Sms~"]);
    checkLabels("<Response><!-- twiml: messaging --><|</Response>", ["Message", "Redirect", "~Sms~"]);
  });

  it("offers those of the other kind too where none of its own begins with what is typed", () => {
    const labels = labelsAt("<Response><Message>Hi</Message><Sa|</Response>");
    assert(labels.includes("Say") && labels.includes("Message"), labels.join(", "));
    assert(!labelsAt("<Response><!-- twiml: messaging --><Sa|</Response>").includes("Say"));
  });

  for (const marked of [
    "<Response/>|",
    "<Response></Response>\n|",
    "<!-- | -->",
    "<Response><!-- <| --></Response>",
    "<Response><![CDATA[ <| ]]></Response>",
    "<Response><Say>Hello wor|</Say></Response>",
    "<Response>\n  < |\n</Response>",
    "<Response>\n  < Sa|\n</Response>",
    "<Response><Say>5 < |</Say></Response>",
    "<Response><Pause |/></Response><",
    "<Response><Say>{{From}|}</Say></Response>",
  ]) {
    it(`${marked}: nothing but what belongs there`, () =>
      marked.includes("<Pause") ? checkLabels(marked, ["length"]) : checkNothing(marked));
  }
});

describe("an accepted element is finished text", () => {
  for (const [marked, label, expected] of [
    ["<Response>\n  <|\n</Response>", "Say", "<Response>\n  <Say>$1</Say>\n</Response>"],
    ["<Response>\n  |\n</Response>", "Say", "<Response>\n  <Say>$1</Say>\n</Response>"],
    ["<Response>\n  Sa|\n</Response>", "Say", "<Response>\n  <Say>$1</Say>\n</Response>"],
    ["<Response><Di|</Response>", "Dial", "<Response><Dial>$1</Dial></Response>"],
    ["<Response><|></Response>", "Hangup", "<Response><Hangup/></Response>"],
    ["<Response><|/></Response>", "Hangup", "<Response><Hangup/></Response>"],
    [
      "<Response><Gather><|/></Gather></Response>",
      "Pause",
      '<Response><Gather><Pause length="$1"/></Gather></Response>',
    ],
    ["<|/>", "Response", "<Response>\n\t$1\n</Response>"],
    ["<Response><|</Response>", "Gather", '<Response><Gather action="$1">\n\t$2\n</Gather></Response>'],
    ["<Response><|</Response>", "Pause", '<Response><Pause length="$1"/></Response>'],
    ["<Response><|</Response>", "Refer", "<Response><Refer>\n\t<Sip>$1</Sip>\n</Refer></Response>"],
    [
      "<Response><Dial><|</Dial></Response>",
      "Application",
      "<Response><Dial><Application>\n\t<ApplicationSid>$1</ApplicationSid>\n</Application></Dial></Response>",
    ],
    ["<Response><Dial><|</Dial></Response>", "Number", "<Response><Dial><Number>$1</Number></Dial></Response>"],
    [
      "<Response><Connect><|</Connect></Response>",
      "Stream",
      '<Response><Connect><Stream url="$1"/></Connect></Response>',
    ],
    [
      '<Response><Pay securityCode="false"><|</Pay></Response>',
      "Prompt",
      '<Response><Pay securityCode="false"><Prompt for="${1|payment-card-number,expiration-date,postal-code,payment-processing|}">\n\t<Say>$2</Say>\n</Prompt></Pay></Response>',
    ],
    [
      '<Response><Pay paymentMethod="ach-debit"><|</Pay></Response>',
      "Prompt",
      '<Response><Pay paymentMethod="ach-debit"><Prompt for="${1|bank-routing-number,bank-account-number,payment-processing|}">\n\t<Say>$2</Say>\n</Prompt></Pay></Response>',
    ],
    ["<Response><Stop><|</Stop></Response>", "Stream", '<Response><Stop><Stream name="$1"/></Stop></Response>'],
    ["<Response><Say>It is <|</Say></Response>", "break", '<Response><Say>It is <break time="$1"/></Say></Response>'],
    ["<|", "Response", "<Response>\n\t$1\n</Response>"],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${label}`, () => {
      checkMatches(marked, label);
      checkAccept(marked, label, expected);
    });
  }
});

describe("where an address, a number or a name is written, no element is offered in its place:", () => {
  for (const marked of [
    "<Response><Dial><Sip>sip:|</Sip></Dial></Response>",
    "<Response><Dial>+1 (|</Dial></Response>",
    "<Response><Enqueue>support |</Enqueue></Response>",
  ]) {
    it(marked, () => checkNothing(marked));
  }
});

describe("an element that has its attributes or its end is renamed", () => {
  for (const [marked, label, expected] of [
    ["<Response><Sya|>Hi</Sya></Response>", "Say", "<Response><Say>Hi</Say></Response>"],
    ['<Response><S|ay voice="a">Hi</Say></Response>', "Start", '<Response><Start voice="a">Hi</Start></Response>'],
    ["<Response><|Sya>Hi</Sya></Response>", "Say", "<Response><Say>Hi</Say></Response>"],
    ['<Response><Pl| loop="2">a.mp3</Play></Response>', "Play", '<Response><Play loop="2">a.mp3</Play></Response>'],
    ["<Response><Hang|/></Response>", "Hangup", "<Response><Hangup/></Response>"],
  ] as const) {
    it(`${marked} → ${label}`, () => checkAccept(marked, label, expected));
  }
});
