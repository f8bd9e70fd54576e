import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { type DocumentSymbol, symbols } from "../../server/src/features/symbols";
import { readablePhoneNumber } from "../../server/src/model/values/phone-number";

function lines(found: readonly DocumentSymbol[], indentation = ""): string[] {
  return found.flatMap(({ name, children }) => [indentation + name, ...lines(children, `${indentation}  `)]);
}

function outline(text: string): string[] {
  return lines(symbols(parseDocument(text)));
}

describe("An outline names", () => {
  for (const [what, verb, ...expected] of [
    ["what is said", "<Say>Welcome to <emphasis>us</emphasis> &amp; all</Say>", 'Say "Welcome to us & all"'],
    [
      "the beginning of what is long",
      "<Say>Welcome to the office of the municipality of Little Hampton</Say>",
      'Say "Welcome to the office of the municipa..."',
    ],
    ["where a verb leads", '<Gather timeout="3" action="/menu?a=1&amp;b=2"/>', "Gather -> /menu?a=1&b=2"],
    ["where a redirect leads", "<Redirect>/menu</Redirect>", "Redirect -> /menu"],
    ["what is played", "<Play>/hold.mp3</Play>", "Play /hold.mp3"],
    ["which keys are played", '<Play digits="ww12"/>', "Play ww12"],
    ["the number that is dialed", '<Dial callerId="+14155550100">+14155551212</Dial>', "Dial +1 415 555 1212"],
    [
      "the noun that is dialed, not the caller's number nor what comes then",
      '<Dial callerId="+14155550100" action="/done"><Number>+14155551212</Number></Dial>',
      "Dial +1 415 555 1212",
      "  Number +1 415 555 1212",
    ],
    [
      "all that is dialed",
      "<Dial><Number>+14155551212</Number><Client><Identity>joe</Identity></Client></Dial>",
      "Dial +1 415 555 1212, Client joe",
      "  Number +1 415 555 1212",
      "  Client joe",
      "    Identity joe",
    ],
    ["a conference", "<Dial><Conference>sales</Conference></Dial>", "Dial Conference sales", "  Conference sales"],
    [
      "WhatsApp, which is no phone",
      '<Dial callerId="whatsapp:+14155550100"><WhatsApp>+14155551212</WhatsApp></Dial>',
      "Dial WhatsApp +1 415 555 1212",
      "  WhatsApp +1 415 555 1212",
    ],
    ["where a dial without any noun leads", '<Dial callerId="x" action="/done"></Dial>', "Dial -> /done"],
    ["a queue", '<Enqueue waitUrl="/wait">support</Enqueue>', "Enqueue support"],
    ["a workflow", '<Enqueue workflowSid="WW1" waitUrl="/wait"/>', "Enqueue WW1"],
    [
      "what is connected, not its parameters",
      '<Connect action="/a"><Stream name="s" url="wss://a.example/x"><Parameter name="p" value="v"/></Stream></Connect>',
      "Connect Stream wss://a.example/x",
      "  Stream wss://a.example/x",
      "    Parameter p",
    ],
    ["what is stopped", '<Stop><Stream name="s"/></Stop>', "Stop Stream s", "  Stream s"],
    [
      "a payment by what it is for, then by where it leads",
      '<Pay chargeAmount="10" action="/paid" description="Two tickets"/><Pay chargeAmount="10" action="/paid"/>',
      "Pay Two tickets",
      "Pay -> /paid",
    ],
    ["a payment that leads nowhere by its amount", '<Pay chargeAmount="10"/>', "Pay chargeAmount 10"],
    ["how long a pause is", '<Pause length="1"/><Pause length="3"/>', "Pause 1 second", "Pause 3 seconds"],
    [
      "what a message says",
      '<Message to="+14155550100"><Body>Hello</Body></Message>',
      'Message "Hello"',
      '  Body "Hello"',
    ],
    ["a token as it is written", "<Dial>{{To}}</Dial>", "Dial {{To}}"],
    ["what has nothing to tell by its name", "<Hangup/><Dial callerId='x'/>", "Hangup", "Dial"],
    ["what nobody knows by its text", '<Gathr action="/a"/><Sya>Hi</Sya>', "Gathr", 'Sya "Hi"'],
  ] as const) {
    it(what, () => {
      assert.deepEqual(outline(`<Response>\n${verb}\n</Response>`), [
        "Response",
        ...expected.map((line) => `  ${line}`),
      ]);
    });
  }

  it("everything in a line, however hostile the document is", () => {
    assert.deepEqual(outline("<Say>a\n\n  b\u202Ec</Say>"), ['Say "a b\uFFFDc"']);
  });

  it("numbers of other countries as they are read there, and no other text", () => {
    for (const [number, readable] of [
      ["+14155551212", "+1 415 555 1212"],
      ["+442071838750", "+44 20 7183 8750"],
      ["+4930123456", "+49 30 123456"],
      ["+10005551212", "+1 0005551212"],
      ["4155551212", "4155551212"],
      ["+999999999999", "+999999999999"],
      ["reception", "reception"],
    ] as const) {
      assert.equal(readablePhoneNumber(number), readable);
    }
  });
});
