import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";
import { afterFirstFixes, checkFixes } from "./support/check-fixes";

describe("A number with a unit becomes a number only where it stays the same", () => {
  checkFixes("<Response>|<Hangup/></Response>", [
    ['<Pause length="500ms"/>', "invalid-value"],
    ['<Pause length="2000ms"/>', 'invalid-value: <Pause length="2"/>'],
    ['<Pause length="10 seconds"/>', 'invalid-value: <Pause length="10"/>'],
    ['<Pause length=" 10 "/>', 'invalid-value: <Pause length="10"/>'],
    ['<Pause length="1.5"/>', 'invalid-value: ? <Pause length="2"/>'],
    ['<Pause length="ten"/>', "invalid-value"],
    ['<Dial timeLimit="1h">+14155550100</Dial>', 'invalid-value: <Dial timeLimit="3600">+14155550100</Dial>'],
    ['<Dial timeLimit="1,000">+14155550100</Dial>', 'invalid-value: <Dial timeLimit="1000">+14155550100</Dial>'],
    ['<Dial timeLimit="1.000">+14155550100</Dial>', 'invalid-value: ? <Dial timeLimit="1">+14155550100</Dial>'],
    ['<Record action="/a" maxLength="2m"/>', 'invalid-value: <Record action="/a" maxLength="120"/>'],
    ['<Say loop="3x">Hello</Say>', 'invalid-value: <Say loop="3">Hello</Say>'],
    ['<Say loop="3s">Hello</Say>', "invalid-value"],
  ]);
});

describe("A number in milliseconds becomes seconds", () => {
  checkFixes("<Response>|<Hangup/></Response>", [
    ['<Pause length="5000"/>', 'out-of-range: ? <Pause length="5"/>'],
    ['<Pause length="3600"/>'],
    [
      '<Gather action="/a" timeout="2500"><Say>Hi</Say></Gather>',
      'out-of-range: ? <Gather action="/a" timeout="3"><Say>Hi</Say></Gather>',
    ],
    ['<Dial timeout="30000">911</Dial>', 'out-of-range: ? <Dial timeout="30">911</Dial>'],
    ['<Dial timeLimit="3600000">911</Dial>', 'out-of-range: ? <Dial timeLimit="3600">911</Dial>'],
    ['<Dial timeLimit="100000">911</Dial>', 'out-of-range: ? <Dial timeLimit="100">911</Dial>'],
    ['<Dial timeLimit="100001">911</Dial>', 'out-of-range: <Dial timeLimit="14400">911</Dial>'],
    ['<Dial timeLimit="20000">911</Dial>', 'out-of-range: ? <Dial timeLimit="14400">911</Dial>'],
    ['<Record action="/a" maxLength="60000"/>', 'out-of-range: ? <Record action="/a" maxLength="60"/>'],
    [
      '<Record action="/a" transcribe="true" maxLength="60000"/>',
      'clashing-value: ? <Record action="/a" transcribe="true" maxLength="60"/>',
    ],
    [
      '<Record action="/a" transcribe="true" maxLength="3600"/>',
      'clashing-value: ? <Record action="/a" transcribe="true" maxLength="120"/>',
    ],
  ]);
});

describe("What people mean by another name", () => {
  checkFixes("<Response>|</Response>", [
    ['<Say lang="fr-FR">a</Say>', 'unknown-attribute: <Say language="fr-FR">a</Say>'],
    ['<Say lang="fr-FR" language="fr-FR">a</Say>', 'unknown-attribute: ? <Say language="fr-FR">a</Say>'],
    [
      '<Enqueue waitUrl="/w" waitMethod="GET">a</Enqueue>',
      'unknown-attribute: <Enqueue waitUrl="/w" waitUrlMethod="GET">a</Enqueue>',
    ],
    ['<Pause duration="2"/><Hangup/>', 'unknown-attribute: <Pause length="2"/><Hangup/>'],
    ['<Pause seconds="2"/><Hangup/>', 'unknown-attribute: <Pause length="2"/><Hangup/>'],
    [
      '<Gather action="/a" digits="1"><Say>a</Say></Gather>',
      'unknown-attribute: <Gather action="/a" numDigits="1"><Say>a</Say></Gather>',
    ],
    ['<Dial from="+14155552671">911</Dial>', 'unknown-attribute: <Dial callerId="+14155552671">911</Dial>'],
    ['<Record action="/a" max="20"/>', 'unknown-attribute: <Record action="/a" maxLength="20"/>'],
    ["<Pause>2</Pause><Hangup/>", 'unexpected-text: <Pause length="2"/><Hangup/>'],
    ['<Pause length="1">2</Pause><Hangup/>', 'unexpected-text: ? <Pause length="1"></Pause><Hangup/>'],
    ['<Pay action="/a" chargeAmount="$20.45"/>', 'invalid-value: <Pay action="/a" chargeAmount="20.45"/>'],
    [
      '<Dial callerId="whatsapp:+14155552671"><WhatsApp>whatsapp:+14155552672</WhatsApp></Dial>',
      'invalid-phone-number: <Dial callerId="whatsapp:+14155552671"><WhatsApp>+14155552672</WhatsApp></Dial>',
    ],
    [
      '<Dial><Number url="whisper url">911</Number></Dial>',
      'invalid-url: ? <Dial><Number url="whisper%20url">911</Number></Dial>',
    ],
    [
      '<Gather action="/a" input="speech" speechModel="phone_call" speechTimeout="auto"><Say>a</Say></Gather>',
      'clashing-value: ? <Gather action="/a" input="speech" speechModel="phone_call"><Say>a</Say></Gather>',
    ],
    ["<Message>b</Message><Say>a</Say>", "wrong-product: ? <Message>b</Message><Message>a</Message>"],
    [
      '<Pay action="/a"><Prompt cardType="amex"><Say>a</Say></Prompt></Pay>',
      'missing-attribute: ? <Pay action="/a"><Prompt cardType="amex" for="security-code"><Say>a</Say></Prompt></Pay>',
    ],
    [
      '<Message mediaUrl="https://e.com/a.png">Hi</Message>',
      "unknown-attribute: <Message><Body>Hi</Body><Media>https://e.com/a.png</Media></Message>",
    ],
    [
      '<Message mediaUrl="https://e.com/a.png">\n  <Body>Hi</Body>\n</Message>',
      "unknown-attribute: <Message>\n  <Body>Hi</Body>\n  <Media>https://e.com/a.png</Media>\n</Message>",
    ],
    [
      '<Message mediaUrl="https://e.com/a.png"/>',
      "unknown-attribute: <Message><Media>https://e.com/a.png</Media></Message>",
    ],
  ]);
});

describe("A value is taken for the one that people mean", () => {
  checkFixes("<Response>|</Response>", [
    ['<Say language="en-UK">a</Say>', 'invalid-value: <Say language="en-GB">a</Say>'],
    ['<Say language="en_uk">a</Say>', 'invalid-value: <Say language="en-GB">a</Say>'],
    [
      '<Pay action="/a" validCardTypes="visa, mastercard"/>',
      'invalid-value: <Pay action="/a" validCardTypes="visa mastercard"/>',
    ],
    ['<Say voice="alise">a</Say>', 'invalid-value: <Say voice="Polly.Danielle-Neural">a</Say>'],
    [
      '<Say voice="alise" language="fr-FR">a</Say>',
      'invalid-value: <Say voice="Polly.Lea-Neural" language="fr-FR">a</Say>',
    ],
    [
      '<Message to="whatsapp:4915112345678">a</Message>',
      'invalid-phone-number: <Message to="whatsapp:+4915112345678">a</Message>',
    ],
    [
      '<Message to="whatsapp:4155552671">a</Message>',
      'invalid-phone-number: ? <Message to="whatsapp:+14155552671">a</Message>',
    ],
  ]);
});

describe("A fix makes up neither a number nor what a prompt is for", () => {
  checkFixes("<Response>|</Response>", [
    ["<Dial>+49 (0)30 12345678</Dial>", "invalid-phone-number: <Dial>+493012345678</Dial>"],
    ["<Dial>+440 7911 123456</Dial>", "invalid-phone-number: <Dial>+447911123456</Dial>"],
    ["<Dial>+39 06 1234 5678</Dial>", "invalid-phone-number: <Dial>+390612345678</Dial>"],
    ["<Dial>+390612345678</Dial>"],
    ["<Dial>+660972604284</Dial>"],
    [
      '<Connect><ConversationRelay url="wss://e.com" ttsProvider="Amazon" voice="Polly.Joanna-Neural"/></Connect>',
      'invalid-value: ? <Connect><ConversationRelay url="wss://e.com" ttsProvider="Amazon" voice="Joanna-Neural"/></Connect>',
    ],
    [
      '<Connect><ConversationRelay url="wss://e.com" voice="Polly.Joanna"/></Connect>',
      'invalid-value: ? <Connect><ConversationRelay url="wss://e.com" voice="Joanna" ttsProvider="Amazon"/></Connect>',
    ],
    [
      '<Connect><ConversationRelay ttsProvider="Google" url="wss://e.com" voice="Polly.Joanna"/></Connect>',
      'invalid-value: ? <Connect><ConversationRelay ttsProvider="Amazon" url="wss://e.com" voice="Joanna"/></Connect>',
    ],
    [
      '<Connect><ConversationRelay url="wss://e.com" ttsProvider="amazon"><Language code="fr-FR" voice="Polly.Lea"/></ConversationRelay></Connect>',
      'invalid-value: ? <Connect><ConversationRelay url="wss://e.com" ttsProvider="amazon"><Language code="fr-FR" voice="Lea"/></ConversationRelay></Connect>',
    ],
    ['<Dial><Conference participantLabel="CA0123456789abcdef0123456789abcdef">a</Conference></Dial>', "invalid-value"],
    [
      '<Pay action="/p"><Say>Card</Say></Pay>',
      'misplaced-element: ? <Pay action="/p"><Prompt><Say>Card</Say></Prompt></Pay>',
    ],
    ["<Stop><Stream/></Stop><Hangup/>", "missing-attribute"],
    [
      '<Start><Stream name="a" url="wss://e.com/"/></Start><Stop><Stream/></Stop><Hangup/>',
      'missing-attribute: ? <Start><Stream name="a" url="wss://e.com/"/></Start><Stop><Stream name="a"/></Stop><Hangup/>',
    ],
    ['<Connect><ConversationRelay url=""/></Connect>', "invalid-url"],
    ['<Stop><Stream name=""/></Stop><Hangup/>', "invalid-value"],
  ]);
});

describe("A closing tag with the name of another element", () => {
  checkFixes("<Response>|<Hangup/></Response>", [
    ['<Queue waitUrl="/w">support</Enqueue>', 'mismatched-end-tag: <Enqueue waitUrl="/w">support</Enqueue>'],
    ['<Enqueue waitUrl="/w">support</Queue>', 'mismatched-end-tag: <Enqueue waitUrl="/w">support</Enqueue>'],
    ["<Say>Hello there</Play>", "mismatched-end-tag: <Say>Hello there</Say>"],
    ["<Say>https://e.com/a.mp3</Play>", "mismatched-end-tag: <Play>https://e.com/a.mp3</Play>"],
    ["<Say>Hello</Gather>", "mismatched-end-tag: <Say>Hello</Say>"],
    ["<Number>+14155552671</Dial>", "mismatched-end-tag: <Dial>+14155552671</Dial>"],
    ["<Say><s>Hello</p></Say>", "mismatched-end-tag: ? <Say><s>Hello</s></Say>"],
    ["<Dial><Number>+14155552671</Client></Dial>", "mismatched-end-tag: <Dial><Number>+14155552671</Number></Dial>"],
  ]);
});

describe("What has no effect gets what it needs", () => {
  checkFixes("<Response>|</Response>", [
    [
      '<Record action="/a" transcribeCallback="/t"/>',
      'no-effect: ? <Record action="/a" transcribeCallback="/t" transcribe="true"/>',
    ],
    [
      '<Dial><Conference statusCallback="/x">a</Conference></Dial>',
      'no-effect: ? <Dial><Conference statusCallback="/x" statusCallbackEvent="start end join leave">a</Conference></Dial>',
    ],
    [
      '<Dial recordingStatusCallback="/x">911</Dial>',
      'no-effect: ? <Dial recordingStatusCallback="/x" record="record-from-answer-dual">911</Dial>',
    ],
    [
      '<Gather action="/a" hints="yes"><Say>Hi</Say></Gather>',
      'no-effect: ? <Gather action="/a" hints="yes" input="dtmf speech"><Say>Hi</Say></Gather>',
    ],
    [
      '<Gather action="/a" input="speech" numDigits="1"><Say>Hi</Say></Gather>',
      'no-effect: ? <Gather action="/a" input="speech dtmf" numDigits="1"><Say>Hi</Say></Gather>',
    ],
    [
      '<Record action="/a" transcribe="false" transcribeCallback="/t"/>',
      'no-effect: ? <Record action="/a" transcribe="false"/>',
    ],
    ['<Dial method="GET">911</Dial>', "no-effect: ? <Dial>911</Dial>"],
  ]);
});

describe("A misspelt element is taken for one that may stand there", () => {
  checkFixes("<Response>|<Hangup/></Response>", [
    ["<Speak>Hello</Speak>", "unknown-element: <Say>Hello</Say>"],
    ["<S>Hello</S>", "unknown-element: ? <Say><s>Hello</s></Say>"],
    ["<P>Hello</P>", "unknown-element: ? <Say><p>Hello</p></Say>"],
    ["<say>Hello</say>", "wrong-case: <Say>Hello</Say>"],
    [
      '<Connect><ConversationRelay url="wss://e.com"><Lang code="en-US"/></ConversationRelay></Connect>',
      'unknown-element: <Connect><ConversationRelay url="wss://e.com"><Language code="en-US"/></ConversationRelay></Connect>',
    ],
    ["<Sya>Hello</Sya>", "unknown-element: <Say>Hello</Say>"],
    ["<Nubmer>+14155550100</Nubmer>", "unknown-element: ? <Number>+14155550100</Number>"],
    ["<Say><S>Hello</S></Say>", "wrong-case: <Say><s>Hello</s></Say>"],
    ["<Say>One<pause length='2'/>two</Say>", 'wrong-case: <Say>One<break time="2s"/>two</Say>'],
    ["<Lang>Hello</Lang>", "wrong-case: ? <lang>Hello</lang>"],
    ["<Hang/>", "unknown-element: <Hangup/>"],
    ["<Sa>Hello</Sa>", "unknown-element: <Say>Hello</Say>"],
    ["<Re/>", "unknown-element"],
  ]);

  it("and not for SSML while it is typed", () => {
    assert.deepEqual(afterFirstFixes("<Response><S</Response>"), ["unclosed-tag: <Response><S></Response>"]);
  });
});

describe("An XML declaration without its question marks", () => {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  const closedAsTag = declaration.replace("?>", ">");

  checkFixes("|", [
    [`${closedAsTag}\n<Response/>`, `unclosed-markup: ${declaration}\n<Response/>`],
    [`${closedAsTag}<Response/>`, `unclosed-markup: ${declaration}<Response/>`],
    [
      '<xml version="1.0"?>\n<Response><Hangup/></Response>',
      'xml-declaration: <?xml version="1.0"?>\n<Response><Hangup/></Response>',
    ],
    ['<XML version="1.0">\n<Response/>', 'xml-declaration: <?xml version="1.0"?>\n<Response/>'],
  ]);
});

describe("A quote of the wrong kind is exchanged", () => {
  checkFixes("<Response>|</Response>", [
    [`<Say voice='alice">Hello</Say>`, `unclosed-quote: <Say voice='alice'>Hello</Say>`],
    [`<Say voice="alice'>Hello</Say>`, `unclosed-quote: <Say voice="alice">Hello</Say>`],
    [`<Say voice="alice>Hello</Say>`, `unclosed-quote: <Say voice="alice">Hello</Say>`],
  ]);
});

describe("An entity without its semicolon gets it", () => {
  checkFixes("<Response><Say>|</Say></Response>", [
    ["Tom &amp Jerry", "raw-ampersand: Tom &amp; Jerry"],
    ["5 &lt 6", "raw-ampersand: 5 &lt; 6"],
    ["Tom&nbsp Jerry", "raw-ampersand: Tom&#160; Jerry"],
    ["1 &ampere", "raw-ampersand: 1 &amp;ampere"],
    ["/a?x=1&lt=2", "raw-ampersand: /a?x=1&amp;lt=2"],
  ]);
});

describe("What is written as an attribute but is the content moves there", () => {
  checkFixes("<Response>|</Response>", [
    ['<Play url="https://example.com/a.mp3"/>', "unknown-attribute: <Play>https://example.com/a.mp3</Play>"],
    ['<Play src="/a.mp3?x=1&amp;y=2" loop="2" />', 'unknown-attribute: <Play loop="2">/a.mp3?x=1&amp;y=2</Play>'],
    ['<Message body="Hello"/>', "unknown-attribute: <Message>Hello</Message>"],
    ['<Message><Media url="/a.png"></Media></Message>', "unknown-attribute: <Message><Media>/a.png</Media></Message>"],
    ['<Dial number="+14155550100" timeout="9"/>', 'unknown-attribute: <Dial timeout="9">+14155550100</Dial>'],
    ['<Dial><Conference name="Room"/></Dial>', "unknown-attribute: <Dial><Conference>Room</Conference></Dial>"],
    [
      '<Dial><Number name="Joe">+14155550100</Number></Dial>',
      "unknown-attribute: ? <Dial><Number>+14155550100</Number></Dial>",
    ],
    ['<Dial><Number name="Joe"/></Dial>', "missing-content", "unknown-attribute: ? <Dial><Number/></Dial>"],
    ['<Redirect url="/x"/>', "unknown-attribute: <Redirect>/x</Redirect>"],
    ['<Say text="Hello"></Say>', "unknown-attribute: <Say>Hello</Say>"],
  ]);
});

describe("A fix writes nothing that is wrong at once", () => {
  checkFixes("<Response>|</Response>", [
    [
      "<Connect><ConversationRelay/></Connect>",
      'missing-attribute: ? <Connect><ConversationRelay url="wss://example.com/"/></Connect>',
    ],
    ["<Dial hangupOnStar>+14155550100</Dial>", 'missing-value: ? <Dial hangupOnStar="true">+14155550100</Dial>'],
    ['<Say loop="-1">Hello</Say>', 'out-of-range: ? <Say loop="1">Hello</Say>'],
    ["<Say loop=>Hello</Say>", 'missing-value: ? <Say loop="1">Hello</Say>'],
    ["<Dial action>+14155550100</Dial>", 'missing-value: ? <Dial action="">+14155550100</Dial>'],
    ["<Say>Hello</Say><Body>Hello</Body>", "misplaced-element"],
    ["<Body>Hello</Body>", "misplaced-element: <Message><Body>Hello</Body></Message>"],
    ["<<Say>Hello</Say>", "raw-less-than: <Say>Hello</Say>"],
    ["<Say>Hello<</Say>", "raw-less-than: <Say>Hello</Say>"],
    ["<Say>1<<2</Say>", "raw-less-than: <Say>1&lt;<2</Say>", "raw-less-than: <Say>1<&lt;2</Say>"],
  ]);

  it("as when <Stop> would hold a <Stream> that is to be started", () => {
    const [finding] = findingsOf(rules, '<Response><Stream url="wss://example.com/"/></Response>');
    assert.deepEqual(
      finding?.fixes?.map(({ title }) => title),
      ["Wrap in <Connect>", "Wrap in <Start>"],
    );
  });
});

describe("A document without <Response> gets it around what is there", () => {
  checkFixes("|", [
    ["Hello", "missing-root: ? <Response>\n  Hello\n</Response>"],
    ["<!-- no verbs yet -->", "missing-root: ? <!-- no verbs yet -->\n<Response>\n</Response>"],
  ]);
});

describe("One mistake is found once", () => {
  checkFixes("<Response>|</Response>", [
    ["< Say>Hello</Say>", "raw-less-than: <Say>Hello</Say>"],
    ["<Say>Hello<Say>", "missing-end-tag: <Say>Hello</Say>"],
    ["<Say>Hello<Say><Say>Bye</Say>", "missing-end-tag: <Say>Hello</Say><Say>Bye</Say>"],
    ["<Say>Hello<Say/>", "missing-end-tag: <Say>Hello</Say>"],
    ["<Dial>+1415<5550100</Dial>", "raw-less-than: <Dial>+1415&lt;5550100</Dial>"],
    ['<Message action="/a">Hello</Message><Hangup/>', "wrong-product"],
    [
      '<Gather action="/a" speechTimeout="1s"><Say>Hello</Say></Gather>',
      'invalid-value: <Gather action="/a" speechTimeout="1"><Say>Hello</Say></Gather>',
    ],
    [
      '<Gather action="/a" speechTimeout="1"><Say>Hello</Say></Gather>',
      'no-effect: ? <Gather action="/a" speechTimeout="1" input="dtmf speech"><Say>Hello</Say></Gather>',
    ],
  ]);
});

describe("An address is mended where it stands", () => {
  checkFixes("<Response>|</Response>", [
    ["<Dial>sip:a@example.com</Dial>", "invalid-phone-number: <Dial><Sip>sip:a@example.com</Sip></Dial>"],
    ["<Dial>client:joe</Dial>", "invalid-phone-number: <Dial><Client>joe</Client></Dial>"],
    ["<Dial>+1 415 555 2671</Dial>", "invalid-phone-number: <Dial>+14155552671</Dial>"],
    [
      '<Dial callerId=" +14155552671">+14155552672</Dial>',
      'invalid-phone-number: <Dial callerId="+14155552671">+14155552672</Dial>',
    ],
    ["<Dial>+1555</Dial>", "invalid-phone-number"],
    ['<Play>"https://example.com/a.mp3"</Play>', "invalid-url: <Play>https://example.com/a.mp3</Play>"],
    ["<Redirect>https:/example.com/a</Redirect>", "invalid-url: <Redirect>https://example.com/a</Redirect>"],
    ["<Redirect>https:///example.com/a</Redirect>", "invalid-url: <Redirect>https://example.com/a</Redirect>"],
    ["<Redirect>https:///a</Redirect>", "invalid-url"],
  ]);
});

describe("JSON and keys are written as Twilio takes them", () => {
  checkFixes(
    '<Response><Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task>|</Task></Enqueue></Response>',
    [
      ["{language: 'en',}", 'invalid-json: ? {"language": "en"}'],
      ['{"a":1}{"b":2}', "invalid-json"],
      ["{'a': 'it's'}", "invalid-json"],
    ],
  );
  checkFixes("<Response>|<Hangup/></Response>", [
    [
      '<Gather action="/a" finishOnKey="pound"><Say>Hello</Say></Gather>',
      'invalid-value: ? <Gather action="/a" finishOnKey="#"><Say>Hello</Say></Gather>',
    ],
    [
      '<Dial><Number sendDigits="1 2">+14155550100</Number></Dial>',
      'invalid-value: ? <Dial><Number sendDigits="12">+14155550100</Number></Dial>',
    ],
  ]);
});

describe("A fix leaves nothing behind that is wrong", () => {
  checkFixes("<Response>|<Hangup/></Response>", [
    ['<Say voice="man">\n  <Play>/a.mp3</Play>\n</Say>', "misplaced-element: ? <Play>/a.mp3</Play>"],
    ["<![CDATA[ Hello ]]>", "unexpected-text: ? "],
  ]);
});

describe("A URL that lacks its colon gets it", () => {
  checkFixes("<Response>|</Response>", [
    ["<Play>http//example.com/a.mp3</Play>", "invalid-url: <Play>http://example.com/a.mp3</Play>"],
    ["<Redirect>https;//example.com</Redirect>", "invalid-url: <Redirect>https://example.com</Redirect>"],
    [
      '<Connect><Stream url="wss//example.com/a"/></Connect>',
      'invalid-url: <Connect><Stream url="wss://example.com/a"/></Connect>',
    ],
    ["<Redirect>htp://example.com</Redirect>", "invalid-url: <Redirect>http://example.com</Redirect>"],
    ["<Redirect>http/menu</Redirect>"],
  ]);
});

describe("What Twilio has retired is changed to what takes its place in such a document", () => {
  checkFixes("<Response>|</Response>", [
    ['<Say voice="alice">Hello</Say>', 'deprecated: ? <Say voice="Polly.Danielle-Neural">Hello</Say>'],
    ["<Message>Hello</Message><Sms>Bye</Sms>", "deprecated: ? <Message>Hello</Message><Message>Bye</Message>"],
    ["<Say>Hello</Say><Sms>Bye</Sms>", "deprecated"],
  ]);
});
