import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { completion } from "../../../server/src/features/completion";
import { acceptAt, checkAccept, checkFirst, checkLabels, checkNothing, labelsAt } from "../../support/check-completion";
import { cursorIn } from "../../support/check-places";

describe("end tags", () => {
  for (const [marked, label, expected] of [
    ["<Response><Say>Hi</|", "</Say>", "<Response><Say>Hi</Say>"],
    ["<Response><Say>Hi</S|", "</Say>", "<Response><Say>Hi</Say>"],
    ["<Response><Say>Hi</|></Response>", "</Say>", "<Response><Say>Hi</Say></Response>"],
    [
      "<Response><Gather><Say>Hi</|\n</Gather></Response>",
      "</Say>",
      "<Response><Gather><Say>Hi</Say>\n</Gather></Response>",
    ],
    ["<Response><Say>Hi<|</Response>", "</Say>", "<Response><Say>Hi</Say></Response>"],
    ["<Response><Say>|", "</Say>", "<Response><Say>$0</Say>"],
    ["<Response><Gather>|\n</Response>", "</Gather>", "<Response><Gather>$0</Gather>\n</Response>"],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${label}`, () => checkAccept(marked, label, expected));
  }

  it("are the innermost open element's", () => checkLabels("<Response><Gather><Say>Hi</Say></|", ["</Gather>"]));

  it("are offered right behind `>` only where none stands", () => {
    assert(!labelsAt("<Response><Say>|</Say></Response>").includes("</Say>"));
  });

  it("of nothing are nothing", () => checkNothing("</|"));

  for (const marked of [
    "<Response></|</Response>",
    "<Response><Say>Hi</Say>\n</|\n</Response>",
    "<Response><Say>Hi</S|</Say></Response>",
    "<Response>\n  <Gather>\n  </|\n  </Gather>\n</Response>",
  ]) {
    it(`are nothing right before the one that stands: ${JSON.stringify(marked)}`, () => checkNothing(marked));
  }

  it("are the inner one's before the outer one's of the same name", () =>
    checkLabels("<Response><Say><p>a<p>b</|</p></Say></Response>", ["</p>"]));
});

describe("entities", () => {
  it("are offered once `&` is typed", () =>
    checkLabels("<Response><Say>Fish &|</Say></Response>", ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]));

  for (const [marked, expected] of [
    ["<Response><Say>Fish &| chips</Say></Response>", "<Response><Say>Fish &amp; chips</Say></Response>"],
    ["<Response><Say>Fish &a|</Say></Response>", "<Response><Say>Fish &amp;</Say></Response>"],
    ["<Response><Say>Fish &am|p; chips</Say></Response>", "<Response><Say>Fish &amp; chips</Say></Response>"],
    [
      "<Response><Redirect>/a?b=1&|c=2</Redirect></Response>",
      "<Response><Redirect>/a?b=1&amp;c=2</Redirect></Response>",
    ],
    ['<Response><Dial action="/a?b=1&|"/></Response>', '<Response><Dial action="/a?b=1&amp;"/></Response>'],
  ] as const) {
    it(marked, () => checkAccept(marked, "&amp;", expected));
  }

  it("are nothing in a comment", () => checkNothing("<Response><!-- &| --></Response>"));

  for (const marked of [
    "<Response><Say>&#|</Say></Response>",
    "<Response>&#x2|</Response>",
    '<Gather action="/a&#|"/>',
  ]) {
    it(`are nothing in the number of a character, and nothing else is: ${marked}`, () => checkNothing(marked));
  }
});

describe("tokens of a TwiML Bin", () => {
  it("are the parameters of Twilio's request for a call", () =>
    checkFirst("<Response><Say>Hi {{|</Say></Response>", ["From", "To"]));

  it("follow the kind of document", () => {
    const messaging = labelsAt("<Response><Message>You said {{|</Message></Response>");
    assert(messaging.includes("Body") && !messaging.includes("CallSid"), messaging.join(", "));
    assert(labelsAt('<Response><Dial callerId="{{|"/></Response>').includes("CallSid"));
  });

  for (const [marked, label, expected] of [
    ["<Response><Say>{{|</Say></Response>", "From", "<Response><Say>{{From}}</Say></Response>"],
    ["<Response><Say>{{Fr|}}</Say></Response>", "From", "<Response><Say>{{From}}</Say></Response>"],
    ["<Response><Say>{{ | }}</Say></Response>", "From", "<Response><Say>{{ From }}</Say></Response>"],
    ["<Response><Say>{{{|</Say></Response>", "From", "<Response><Say>{{{From}}}</Say></Response>"],
    ['<Response><Dial callerId="{{|"/></Response>', "From", '<Response><Dial callerId="{{From}}"/></Response>'],
    ["<Response><Dial>{{|</Dial></Response>", "#e164", "<Response><Dial>{{#e164}}$1{{/e164}}</Dial></Response>"],
    ["<Response><Dial>{{#|</Dial></Response>", "#e164", "<Response><Dial>{{#e164}}$1{{/e164}}</Dial></Response>"],
    ["<Response><Say>{{#|</Say></Response>", "From", "<Response><Say>{{#From}}$1{{/From}}</Say></Response>"],
    ["<Response><Say>{{^Fr|</Say></Response>", "From", "<Response><Say>{{^From}}$1{{/From}}</Say></Response>"],
    ["<Response><Say>{{# |}}</Say></Response>", "From", "<Response><Say>{{# From}}</Say></Response>"],
    ["<Response><Say>{{#From}}x{{/|</Say></Response>", "From", "<Response><Say>{{#From}}x{{/From}}</Say></Response>"],
    ["<Response><Say>{{#Body}}x{{/|}}</Say></Response>", "Body", "<Response><Say>{{#Body}}x{{/Body}}</Say></Response>"],
    [
      "<Response><Say>{{#a}}{{^b.c}}x{{/ |}}</Say></Response>",
      "b.c",
      "<Response><Say>{{#a}}{{^b.c}}x{{/ b.c}}</Say></Response>",
    ],
  ] as const) {
    it(`${marked} → ${label}`, () => checkAccept(marked, label, expected));
  }
});

describe("tokens that a URL brings", () => {
  const caller = '<Response><Gather action="/next.twiml"/><Record action="/stored.twiml"/></Response>';
  const messages = '<Response><Message action="/sent.twiml">Hi</Message></Response>';
  const say = "<Response><Say>{{|</Say></Response>";

  function offeredAt(path: string, marked: string): string[] {
    const files = { "/w/caller.twiml": caller, "/w/messages.twiml": messages, [path]: marked };
    const { document, offset, site } = cursorIn(files, path);
    site.workspace.isComplete = true;
    const list = completion(document, offset, () => site)!;
    assert.equal(list.isIncomplete, undefined);
    const labels = list.items.map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length, labels.join(", "));
    return labels;
  }

  it("are first in the document that it leads to", () => {
    assert.deepEqual(offeredAt("/w/next.twiml", say).slice(0, 4), ["Digits", "SpeechResult", "Confidence", "From"]);
    const stored = offeredAt("/w/stored.twiml", say);
    assert.deepEqual(stored.slice(0, 4), ["RecordingUrl", "RecordingDuration", "Digits", "From"]);
    const sent = offeredAt("/w/sent.twiml", "<Response><Message>{{|</Message></Response>");
    assert.deepEqual(sent.slice(0, 3), ["MessageSid", "MessageStatus", "From"]);
    checkFirst("<Response><Gather><Say>{{|</Say></Gather></Response>", [
      "Digits",
      "SpeechResult",
      "Confidence",
      "From",
    ]);
  });

  it("are behind those of all requests elsewhere, for the kind of the document", () => {
    for (const labels of [offeredAt("/w/other.twiml", say), labelsAt(say)]) {
      assert.deepEqual(labels.slice(0, 2), ["From", "To"]);
      for (const name of ["Digits", "SpeechResult", "DialCallStatus", "QueuePosition", "PaymentToken"]) {
        assert(labels.indexOf(name) > labels.indexOf("RecordingUrl"), name);
      }
      assert(!labels.includes("MessageStatus"), labels.join(", "));
    }
    const messaging = labelsAt("<Response><Message>{{|</Message></Response>");
    assert(messaging.includes("MessageStatus") && !messaging.includes("Digits"), messaging.join(", "));
  });

  it("are left out where no document answers", () => {
    const labels = labelsAt(say);
    for (const name of ["UnstableSpeechResult", "StreamSid", "TranscriptionText", "DialSipHeader_*"]) {
      assert(!labels.includes(name), name);
    }
  });
});

describe("the end of a section", () => {
  it("is that of the innermost one that is open", () => {
    checkLabels("<Response><Say>{{#a}}{{#b}}x{{/b}}y{{/|</Say></Response>", ["a"]);
    checkLabels("<Response>{{#a}}<Say>{{#b}}x{{/b|}}</Say>{{/a}}</Response>", ["b"]);
    checkLabels("<Response><Say>{{#a}}{{/c}}x{{/|</Say></Response>", ["a"]);
  });

  for (const marked of ["<Response><Say>{{/|</Say></Response>", "<Response>{{#a}}{{/a}}{{/|}}</Response>"]) {
    it(`is nothing where none is open: ${marked}`, () => checkNothing(marked));
  }
});

describe("an empty document", () => {
  const whole = '<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n\t$0\n</Response>';
  for (const [marked, label, expected] of [
    ["|", "Response with XML declaration", whole],
    ["Res|", "Response with XML declaration", whole],
    ["|", "Response", "<Response>\n\t$0\n</Response>"],
    ["<?|", "<?xml ?>", '<?xml version="1.0" encoding="UTF-8"?>'],
    ["<?xm|", "<?xml ?>", '<?xml version="1.0" encoding="UTF-8"?>'],
    ['<?xml version="1.0"?>\n|', "Response", '<?xml version="1.0"?>\n<Response>\n\t$0\n</Response>'],
  ] as const) {
    it(`${JSON.stringify(marked)} → ${label}`, () => checkAccept(marked, label, expected));
  }

  for (const [marked, label, expected] of [
    ['<?xml version="1.0"|?>', "encoding", '<?xml version="1.0" encoding="UTF-8"?>'],
    ['<?xml version="1.0" |?><Response/>', "encoding", '<?xml version="1.0" encoding="UTF-8"?><Response/>'],
    ['<?xml version="1.0" enc|?>', "encoding", '<?xml version="1.0" encoding="UTF-8"?>'],
    ["<?xml |?>", "version", '<?xml version="1.0"?>'],
    ['<?xml | encoding="UTF-8"?>', "version", '<?xml version="1.0" encoding="UTF-8"?>'],
  ] as const) {
    it(`gets what its declaration lacks: ${marked}`, () => {
      checkLabels(marked, [label]);
      checkAccept(marked, label, expected);
    });
  }

  for (const marked of [
    '<?xml version="1.0" encoding="UTF-8"|?>',
    '<?xml version="|"?>',
    '<?xml version="1.0" enc|="UTF-8"?>',
    '<?xml encoding="UTF-8" |?>',
    '<Response><?xml version="1.0" |?></Response>',
  ]) {
    it(`gets nothing into ${marked}`, () => checkNothing(marked));
  }

  it("gets whole flows, each with one declaration", () => {
    checkFirst("|", ["Response with XML declaration", "Response", "<?xml ?>", "ivr-document"]);
    assert.match(acceptAt("|", "sms-reply-document"), /^<\?xml [^>]*\?>\n<Response>\n\t<Message>/);
  });

  it("gets flows of verbs in a root of their own, behind whole documents", () => {
    const labels = labelsAt("|");
    assert(labels.indexOf("bin-forward-call-document") < labels.indexOf("gather-menu"), labels.join(", "));
    assert.match(
      acceptAt("|", "redirect-to"),
      /^<\?xml [^>]*\?>\n<Response>\n\t<Redirect [^\n]+<\/Redirect>\$0\n<\/Response>\n$/,
    );
  });

  for (const marked of ["\n|", '<?xml version="1.0"?>\n|']) {
    it(`${JSON.stringify(marked)} gets no declaration, since none may stand there`, () => {
      checkFirst(marked, ["Response", "ivr-document"]);
      for (const label of labelsAt(marked)) {
        assert(!acceptAt(marked, label).includes("<?xml", 1), label);
      }
    });
  }
});

describe("snippets", () => {
  it("of whole documents are offered by their content where nothing stands in the root yet", () => {
    assert.match(acceptAt("<Response>|</Response>", "reject-document"), /^<Response><Reject [^\n]*\/>\$0<\/Response>$/);
    for (const marked of ["<Response><Say>Hi</Say>|</Response>", "<!-- twiml: messaging --><Response>|</Response>"]) {
      assert(!labelsAt(marked).includes("ivr-document"), marked);
    }
    assert(labelsAt("<!-- twiml: messaging --><Response>|</Response>").includes("sms-reply-document"));
  });

  it("of verbs stand behind the verbs, for the document's kind", () => {
    const voice = labelsAt("<Response><Say>Hi</Say>|</Response>");
    assert(voice.indexOf("gather-menu") > voice.indexOf("Gather"), voice.join(", "));
    assert(!labelsAt("<Response><Message>Hi</Message>|</Response>").includes("gather-menu"));
  });

  for (const marked of [
    '<Response><Gather action="/menu|"/></Response>',
    "<Response><Say>menu|</Say></Response>",
    "<Response><Gather>|</Gather></Response>",
    "<Response><Gather |/></Response>",
    "<Response><|</Response>",
    "<!-- menu| -->",
  ]) {
    it(`are not offered in ${marked}`, () => {
      const labels = labelsAt(marked);
      assert(!labels.some((label) => label.includes("menu")), labels.join(", "));
    });
  }
});

describe("accepting inside of a word, in an editor that keeps what is behind the cursor,", () => {
  for (const [marked, label, expected] of [
    ["<Response><S|ay>x</Say></Response>", "Start", "<Response><Start>x</Start></Response>"],
    ["<Response><|Say>x</Say></Response>", "Play", "<Response><Play>x</Play></Response>"],
    ["<Response><Say>x</S|ay></Response>", "</Say>", "<Response><Say>x</Say></Response>"],
    ["<Response>Sa|y</Response>", "Say", "<Response><Say>$1</Say></Response>"],
    ["<Response><Gather act|ion/></Response>", "action", '<Response><Gather action="$1"/></Response>'],
    ['<Response><Say vo|ice="x"/></Response>', "voice", '<Response><Say voice="x"/></Response>'],
    ["<Response><Say>{{Fr|om}}</Say></Response>", "From", "<Response><Say>{{From}}</Say></Response>"],
    ["<Response><Say>{{#a}}{{/|b}}</Say></Response>", "a", "<Response><Say>{{#a}}{{/a}}</Say></Response>"],
    ["<Response><Say>a &a|mp; b</Say></Response>", "&amp;", "<Response><Say>a &amp; b</Say></Response>"],
    ["<Response><Say>a &|b</Say></Response>", "&amp;", "<Response><Say>a &amp;b</Say></Response>"],
    ["<?xml|?>", "<?xml ?>", '<?xml version="1.0" encoding="UTF-8"?>'],
    ["<?|?>", "<?xml ?>", '<?xml version="1.0" encoding="UTF-8"?>'],
  ] as const) {
    it(`${marked} → ${label} leaves the document whole`, () => checkAccept(marked, label, expected, "insert"));
  }
});

describe("an end tag is not offered where one stands", () => {
  for (const marked of [
    "<Response><Say>x<|</Say></Response>",
    "<Response><|</Response>",
    "<Response><Gather>\n\t<|\n</Gather></Response>",
    "<Response><Unheard><|</Unheard></Response>",
  ]) {
    it(JSON.stringify(marked), () => assert(!labelsAt(marked).some((label) => label.startsWith("</"))));
  }
});

describe("tokens are not offered where nothing is", () => {
  for (const marked of ["<!-- {{| -->", '<?xml version="1.0" {{|?>']) {
    it(marked, () => checkNothing(marked));
  }
});
