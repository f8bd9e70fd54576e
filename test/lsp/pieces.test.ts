import assert from "node:assert/strict";
import { it } from "node:test";
import { addNotes, stripNotes } from "../support/markup";
import { rich } from "./support/capabilities";
import { fileOf } from "./support/position";
import { describeSession } from "./support/servers";

/** Programs as people write them, with the mistakes that are shown in them: all, and no others. */
const programs: Readonly<Record<string, readonly [languageId: string, marked: string]>> = {
  "what one branch of a condition gives, named in a document further down": [
    "typescript",
    `export function answer(call: Call): string {
  const parameter = call.sid
    ? \`<Parameter name="sid" vale="\${call.sid}"/>\`
                             ~~~~ <Parameter> has no attribute 'vale'; did you mean 'value'?
    : "";
  return (
    \`<?xml version="1.0" encoding="UTF-8"?>\` +
    \`<Response><Connect><Stream url="\${call.url}">\${parameter}</Stream></Connect></Response>\`
  );
}`,
  ],
  "what either branch gives": [
    "python",
    `def answer(name, url):
    inner = (f'<Play>{url}</Play>' if url
             else f'<Say voise="Polly.Joanna">{name}</Say>')
                         ~~~~~ <Say> has no attribute 'voise'; did you mean 'voice'?
    return f'<Response>{inner}<Hangup/></Response>'`,
  ],
  "what is called TwiML, though no document names it": [
    "javascript",
    `const whole = "<Response/>";
const redirectTwiml = \`
<Say language="pl-PL">\${greeting}</Say>
<Enqueue acton="\${next}">\${queue}</Enqueue>\`;
         ~~~~~ <Enqueue> has no attribute 'acton'; did you mean 'action'?`,
  ],
  "what the statement behind an assignment does with either branch": [
    "kotlin",
    `val twiml = load()
check(twiml, if (isOpen) null else "<Say voise=a>x</Say>")
send("<Response></Response>")`,
  ],
  "what is called after TwiML, but is about it": [
    "python",
    `whole = "<Response/>"
TWIML_PATTERN = r"<Gather[^>]*action='([^']+)'"
twiml_usage = "<Gather numDigits=N> takes digits"
twiml_body = "<Gather acton='/menu'/>"
                      ~~~~~ <Gather> has no attribute 'acton'; did you mean 'action'?`,
  ],
  "another vocabulary that happens to have the same name": [
    "javascript",
    `const body = '<Envelope><Sai/></Envelope>';
const answer = \`<Response><Message>\${escapeXml(body)}</Message></Response>\`;`,
  ],
  "a line break before an element": [
    "typescript",
    `let xml = "<Response>";
if (call.menu) {
  xml += \`\\n  <Gather action="/menu" numDigts="1">\`;
                                     ~~~~~~~~ <Gather> has no attribute 'numDigts'; did you mean 'numDigits'?
  xml += "\\n  </Gather>";
}
xml += "\\n</Response>";`,
  ],
  "what Kotlin appends to itself": [
    "kotlin",
    `val answer = buildString {
    append("<Response>")
    append("<Dail>$number</Dail>")
             ~~~~ There is no element <Dail>; did you mean <Dial>?
    appendLine("</Response>")
}`,
  ],
  "a list that begins with several and goes on": [
    "python",
    `lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<Response>"]
lines.append(f"  <Dail>{number}</Dail>")
                  ~~~~ There is no element <Dail>; did you mean <Dial>?
lines.append("</Response>")`,
  ],
  "a heredoc": [
    "ruby",
    `xml = +"<Response>"
xml << <<~XML
  <Dail>#{number}</Dail>
   ~~~~ There is no element <Dail>; did you mean <Dial>?
XML
xml << "</Response>"`,
  ],
  "whatever writes to the output": [
    "php",
    `<?php
print "<Response>";
printf("<Dail>%s</Dail>", $number);
         ~~~~ There is no element <Dail>; did you mean <Dial>?
echo <<<XML
  <Gather numDigts="1"/>
          ~~~~~~~~ <Gather> has no attribute 'numDigts'; did you mean 'numDigits'?
XML;
echo "</Response>";`,
  ],
  "a value before an element": [
    "javascript",
    `const whole = "<Response/>";
const pause = long ? '<Pause length="1"/>' : "";
const sayTwiml = \`\${pause}<Say voise="Polly.Joanna">\${text}</Say>\`;
                               ~~~~~ <Say> has no attribute 'voise'; did you mean 'voice'?
const other = \`\${pause}<Sai>\${text}</Sai>\`;`,
  ],
  "a beginning that two go on with": [
    "javascript",
    `const start = \`<?xml version="1.0"?><Response><Say>\${greeting}</Say>\`;
if (number) return \`\${start}<Dail>\${number}</Dail></Response>\`;
                             ~~~~ There is no element <Dail>; did you mean <Dial>?
return \`\${start}<Hangupp/></Response>\`;
                 ~~~~~~~ There is no element <Hangupp>; did you mean <Hangup>?`,
  ],
  "what macros of Rust write": [
    "rust",
    `writeln!(xml, "<Response>")?;
writeln!(xml, "{}<Say>{}</Say>", indent, text)?;
writeln!(xml, "<Dail/>")?;
                ~~~~ There is no element <Dail>; did you mean <Dial>?
writeln!(xml, "</Response>")?;`,
  ],
  "an end tag that code before it may open": [
    "python",
    `def answer(action, inner):
    opened = GATHER.format(a=action)
    return f'<Response>{opened}{inner}</Gather><Hangupp/></Response>'
                                                ~~~~~~~ There is no element <Hangupp>; did you mean <Hangup>?`,
  ],
  "a list of lines": [
    "javascript",
    `return [
  '<?xml version="1.0" encoding="UTF-8"?>',
  "<Response>",
  \`  <Gather input="speech"\${action} metod="POST">\`,
                                     ~~~~~ <Gather> has no attribute 'metod'; did you mean 'method'?
  "    <Say>What would you like?</Say>",
  "  </Gather>",
  "</Response>",
].join("\\n");`,
  ],
  "a start tag that a template's code writes, on its way into a section": [
    "php",
    `<Response>
<?php switch ($node) {
  case 'showing':
    echo '<Gather action="' . $url . '">';
    if (count($events) > 0) : ?>
      <Play><?php echo $file; ?></Play>
    <?php else : ?>
      <Say voise="alice">There is nothing on.</Say>
           ~~~~~ <Say> has no attribute 'voise'; did you mean 'voice'?
    <?php endif; ?>
    </Gather>
  <?php break;
  case 'info': ?>
    <Hangup/></Dial>
             ~~~~~~~ </Dial> closes nothing. Twilio runs nothing of a document that is not well-formed.
  <?php break;
} ?>
</Response>`,
  ],
  "XML of other services": [
    "python",
    `saml = '<Response><Assertion ID="a"><Subject/></Assertion></Response>'
plivo = f"""<Response>
  <Speak voice="Polly.Joanna">{text}</Speak>
  <GetInput action="{base}/pin"><Speak>Enter your number</Speak></GetInput>
  <Redirect>{base}/voice</Redirect>
</Response>"""`,
  ],
};

describeSession("Pieces of TwiML in a program", rich, (session) => {
  for (const [name, [languageId, marked]] of Object.entries(programs)) {
    it(name, async () => {
      const { editor } = session();
      const text = stripNotes(marked);
      const file = fileOf(text);
      const found = await editor.diagnostics(editor.open(text, languageId));
      const notes = found.map(({ range, message }) => ({
        span: { start: file.offsetAt(range.start), end: file.offsetAt(range.end) },
        message: String(message).replace(/\?.*/s, "?"),
      }));
      assert.equal(addNotes(text, notes), marked);
    });
  }
});
