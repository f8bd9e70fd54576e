import { describe } from "node:test";
import { checkFixes } from "./support/check-fixes";

describe("What people write who know other tools is understood", () => {
  checkFixes("<Response>|</Response>", [
    ["<Transfer>+14155550100</Transfer>", "unknown-element: <Dial>+14155550100</Dial>"],
    ['<Wait length="5"/>', 'unknown-element: <Pause length="5"/>'],
    ["<Goto>/menu</Goto>", "unknown-element: <Redirect>/menu</Redirect>"],
    ["<SendMessage>Hello</SendMessage>", "unknown-element: <Message>Hello</Message>"],
    ["<Say>Hello<br>you</Say>", "unknown-element: <Say>Hello<break/>you</Say>"],
    ["<Say>Hello <b>you</b></Say>", "unknown-element: ? <Say>Hello you</Say>"],
    ['<Say voice="female">Hello</Say>', 'invalid-value: <Say voice="woman">Hello</Say>'],
    ['<Say language="german">Hallo</Say>', 'invalid-value: ? <Say language="de-DE">Hallo</Say>'],
    ['<Play loop="infinite">/a.mp3</Play>', 'invalid-value: <Play loop="0">/a.mp3</Play>'],
    ['<Dial record="yes">+14155550100</Dial>', 'invalid-value: <Dial record="true">+14155550100</Dial>'],
    ["<Play>C:\\hold.mp3</Play>", "invalid-url"],
    ["<Play>www.example.com/a.mp3</Play>", "invalid-url: ? <Play>https://www.example.com/a.mp3</Play>"],
    [
      '<Dial><Conference waitUrl="none">Room</Conference></Dial>',
      'invalid-url: ? <Dial><Conference waitUrl="">Room</Conference></Dial>',
    ],
  ]);
});

describe("What stands in the wrong place is moved to the right one", () => {
  checkFixes("<Response>|</Response>", [
    ['<Say>One<Pause length="2"/>two</Say>', 'misplaced-element: <Say>One<break time="2s"/>two</Say>'],
    ["<Say>One<Play>/a.mp3</Play>two</Say>", "misplaced-element: ? <Say>One</Say><Play>/a.mp3</Play><Say>two</Say>"],
    ["<Say>One<Play>/a.mp3</Play></Say>", "misplaced-element: ? <Say>One</Say><Play>/a.mp3</Play>"],
    ['<Enqueue>support</Enqueue waitUrl="/w">', 'junk-in-tag: <Enqueue waitUrl="/w">support</Enqueue>'],
    ["<Say>Hello</Say!>", "junk-in-tag: <Say>Hello</Say>"],
    ['<Say> voice="man">Hello</Say>', 'unexpected-text: <Say voice="man">Hello</Say>'],
    ["<S>Hello</S>", "unknown-element: ? <Say><s>Hello</s></Say>"],
  ]);
});

describe("What stands in another form is put into the right one", () => {
  checkFixes("<Response>|</Response>", [
    ['<Dial conference="Room"/>', "unknown-attribute: <Dial><Conference>Room</Conference></Dial>"],
    ['<Dial client="joe" timeout="9"/>', 'unknown-attribute: <Dial timeout="9"><Client>joe</Client></Dial>'],
    ["<Refer>sip:a@example.com</Refer>", "unexpected-text: ? <Refer><Sip>sip:a@example.com</Sip></Refer>"],
    ["<Message><Text>Hi</Text></Message>", "unknown-element: <Message><Body>Hi</Body></Message>"],
    ["<Message><Body> </Body></Message>", "missing-content"],
    [
      '<Connect><Stream url="wss://example.com/a" track="inbound"/></Connect>',
      'invalid-value: ? <Connect><Stream url="wss://example.com/a" track="inbound_track"/></Connect>',
    ],
    [
      '<Say><say-as interpret-as="date" role="mdy">1/2/26</say-as></Say>',
      'unknown-attribute: ? <Say><say-as interpret-as="date" format="mdy">1/2/26</say-as></Say>',
    ],
    ["<Say><amazon:effect name='x'>Hi</amazon:effect></Say>", "unknown-element: ? <Say>Hi</Say>"],
  ]);
});

describe("Numbers are called one by one", () => {
  checkFixes("<Response>|</Response>", [
    [
      "<Dial>+14155550100, +14155550101</Dial>",
      "invalid-phone-number: <Dial><Number>+14155550100</Number><Number>+14155550101</Number></Dial>",
    ],
    [
      '<Dial><Number url="/w">+14155550100;+14155550101</Number></Dial>',
      'invalid-phone-number: <Dial><Number url="/w">+14155550100</Number><Number url="/w">+14155550101</Number></Dial>',
    ],
    [
      "<Dial><Number>+14155550100 ext. 5</Number></Dial>",
      'invalid-phone-number: ? <Dial><Number sendDigits="wwww5">+14155550100</Number></Dial>',
    ],
    ["<Dial>+14155550100 x5</Dial>", "invalid-phone-number"],
    ["<Dial><Client>client:joe</Client></Dial>", "doubtful-identity: <Dial><Client>joe</Client></Dial>"],
    ["<Dial>+4420</Dial>", "invalid-phone-number"],
    ["<Dial>+49301234567</Dial>"],
    ["<Dial>+431234</Dial>"],
  ]);
});

describe("A size is mended with its unit", () => {
  checkFixes('<Response><Say voice="Polly.Joanna">|</Say></Response>', [
    ['a<break time="20s"/>', 'out-of-range: a<break time="10s"/>'],
    ['a<break time="10001ms"/>', 'out-of-range: a<break time="10000ms"/>'],
    ['a<break time="10s"/>'],
    ['a<break time="2"/>', 'invalid-value: ? a<break time="2s"/>'],
    ['<prosody rate="10%">a</prosody>', 'out-of-range: <prosody rate="20%">a</prosody>'],
    ['<prosody rate="90">a</prosody>', 'invalid-value: ? <prosody rate="90%">a</prosody>'],
    ['<prosody pitch="5%">a</prosody>', 'invalid-value: ? <prosody pitch="+5%">a</prosody>'],
    ['<prosody volume="6dB">a</prosody>', 'invalid-value: ? <prosody volume="+6dB">a</prosody>'],
  ]);
});
