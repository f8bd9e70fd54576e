import { describe, it } from "node:test";
import { checkContext, checkKinds } from "./support/check-context";

/** One sign for each cursor position; `support/check-context.ts` says what they mean. */
describe("The kind of context at each offset", () => {
  it("in a right document", () =>
    checkKinds(
      `<?xml version="1.0"?><!--a--><R>x<Say voice="man" b='c'>Hi</Say><Pause/></R>⏎`,
      `.xxxxxxxxxxxxxxxxxxxx.!!!!!!!.ee..eeeeaaaaaa=vvvvaaa=vva...=////.eeeeee=.=//..`,
    ));

  it("in a DOCTYPE, CDATA and an instruction", () =>
    checkKinds(`<!DOCTYPE R>⏎<R><![CDATA[x]]><?p?></R>`, `.DDDDDDDDDDD..ee.[[[[[[[[[[[[.????.=//.`));

  it("in attributes on several lines", () =>
    checkKinds(`<Say⏎  voice = "a"⏎  loop="2"⏎/>`, `.eeeeaaaaaaaa===vvaaaaaaaa=vvaa=.`));

  it("in an empty text", () => checkKinds(``, `.`));

  it("in a lone `<`", () => checkKinds(`<R>⏎ <⏎ </R>`, `.ee...e..=//.`));

  it("in a lone `<` at the end", () => checkKinds(`<R><`, `.ee.e`));

  it("in a lone `</`", () => checkKinds(`<R><Say>x</⏎</R>`, `.ee.eeee..=/.=//.`));

  it("in a begun end tag at the end", () => checkKinds(`<R></Sa`, `.ee.=///`));

  it("in an end tag with blanks", () => checkKinds(`<R></R >`, `.ee.=///.`));

  it("in a begun element before an end tag", () => checkKinds(`<R><Gat⏎ </R>`, `.ee.eeeeaa=//.`));

  it("in a begun attribute before an end tag", () => checkKinds(`<R><Say vo </R>`, `.ee.eeeeaaaa=//.`));

  it("in a missing value before an end tag", () => checkKinds(`<R><Say voice=</R>`, `.ee.eeeeaaaaaav=//.`));

  it("in missing and bare values", () =>
    checkKinds(`<R><Say voice= loop=2 a>x</Say></R>`, `.ee.eeeeaaaaaavvaaaavvaa..=////.=//.`));

  it("in an open quote before a tag", () =>
    checkKinds(`<R><Say voice="x ⏎ <Hangup/></R>`, `.ee.eeeeaaaaaa=vvvaaeeeeeee=.=//.`));

  it("in an open quote before the next attribute", () =>
    checkKinds(`<R><Say voice="x loop="2"/></R>`, `.ee.eeeeaaaaaa=vvvaaaa=vva=.=//.`));

  it("in an open quote in a closed tag", () =>
    checkKinds(`<R><Say voice="x >y</Say></R>`, `.ee.eeeeaaaaaa=vvv..=////.=//.`));

  it("in missing white space", () => checkKinds(`<R><Say a="1"b='2'/></R>`, `.ee.eeeeaa=vvaa=vva=.=//.`));

  it("in a slash that waits for its `>`", () => checkKinds(`<R><Pause a="1"/`, `.ee.eeeeeeaa=vva=`));

  it("in junk in a tag", () => checkKinds(`<R><Say a="1" , b/ ></R>`, `.ee.eeeeaa=vvaa=aa=a.=//.`));

  it("in an unclosed comment", () => checkKinds(`<R><!-- x⏎</R>`, `.ee.!!!!!!!!!!!`));

  it("in `<!` and nothing more", () => checkKinds(`<R><!⏎</R>`, `.ee.e..=//.`));

  it("in a begun reference", () => checkKinds(`<R>&am</R>`, `.ee....=//.`));

  it("in a stray end tag", () => checkKinds(`<R></Say>x</R>`, `.ee.=////..=//.`));

  it("in several roots", () => checkKinds(`<R/> <R/>`, `.ee=..ee=.`));

  it("in Mustache", () =>
    checkKinds(
      `<R>{{#a}}<Say b="{{c}}"{{d}}>{{e}}</Say>{{/a}}</R>`,
      `.ee.......eeeeaa=vvvvvvaaaaaa......=////.......=//.`,
    ));

  it("in characters of two units", () => checkKinds(`<R>😀<Say a="😀"/></R>`, `.ee...eeeeaa=vvva=.=//.`));
});

/** The text, the kind and span at its cursor, and what stands around it. */
const contexts: readonly (readonly [string, string])[] = [
  ["|<Response/>", "content []"],
  ["<|Response/>", "element-name [Response] of Response"],
  ["<Response| />", "element-name [Response] of Response"],
  ["<Response>  |  </Response>", "content [    ] in Response"],
  ["<Response>Hi <|</Response>", "element-name [] in Response"],
  ["<Response>Hi <|  </Response>", "element-name [] in Response"],
  ['<Response><Sa|y voice="man"/></Response>', "element-name [Say] in Response of Say"],
  ['<Response><Say |voice="man"/></Response>', "attribute-name [voice] of Say @voice"],
  ['<Response><Say vo|ice="man"/></Response>', "attribute-name [voice] of Say @voice"],
  ['<Response><Say voice|="man"/></Response>', "attribute-name [voice] of Say @voice"],
  ['<Response><Say voice=|"man"/></Response>', 'tag [voice="man"] of Say'],
  ['<Response><Say voice="|man"/></Response>', 'attribute-value [man] of Say @voice "'],
  ['<Response><Say voice="man|"/></Response>', 'attribute-value [man] of Say @voice "'],
  ['<Response><Say voice="man"| /></Response>', "attribute-name [] of Say"],
  ['<Response><Say voice="man" |/></Response>', "attribute-name [] of Say"],
  ['<Response><Say voice="man" /|></Response>', 'tag [<Say voice="man" />] of Say'],
  ['<Response><Say voice="man" />|</Response>', "content [] in Response"],
  ["<Response><Say voice=|/></Response>", "attribute-value [] of Say @voice"],
  ["<Response><Say voice= | /></Response>", "attribute-value [] of Say @voice"],
  ["<Response><Say voice=m|an/></Response>", "attribute-value [man] of Say @voice"],
  ["<Response><Say voice='|'/></Response>", "attribute-value [] of Say @voice '"],
  [
    '<Response><Number statusCallbackEvent="initiated ringing |\n  <Say/></Response>',
    'attribute-value [initiated ringing ] of Number @statusCallbackEvent "',
  ],
  [
    '<Response><Dial><Number statusCallbackEvent="initiated | url="/x"/></Dial></Response>',
    'attribute-value [initiated ] of Number @statusCallbackEvent "',
  ],
  ["<Response><Sayvo|ice='man'/></Response>", "element-name [Sayvoice] in Response of Sayvoice"],
  ["<Response><Sayvoice='m|an'/></Response>", "tag [='man'] of Sayvoice"],
  ['<Response><Say "|"/></Response>', 'tag [""] of Say'],
  ['<Response><Say voice"|"/></Response>', 'tag [""] of Say'],
  ['<Response><Say "|\n</Response>', 'tag ["] of Say'],
  ["<Response><Say =|/></Response>", "tag [=] of Say"],
  ["<Response><Say ,|/></Response>", "tag [,] of Say"],
  ["<Response><Say , |/></Response>", "attribute-name [] of Say"],
  ["<Response><Say |=/></Response>", "attribute-name [] of Say"],
  ['<Response><Say voice=it|\'s loop="2"/></Response>', "attribute-value [it's] of Say @voice"],
  ["<Response><Gather action=/a/|>Hi</Gather></Response>", "attribute-value [/a/] of Gather @action"],
  ["<Response><Say voice=“m|an”/></Response>", "attribute-value [man] of Say @voice"],
  ["<Response><Say>Hi|</Say></Response>", "content [Hi] in Say"],
  // A name that is typed there would leave nothing of the end tag.
  ["<Response><Say>Hi<|/Say></Response>", "tag [</Say>] of Say"],
  ["<Response><|/Say></Response>", "tag [</Say>]"],
  ["<Response><Say>Hi</|Say></Response>", "end-tag [Say] of Say"],
  ["<Response><Say>Hi</Sa|y></Response>", "end-tag [Say] of Say"],
  ["<Response><Say>Hi</Say|></Response>", "end-tag [Say] of Say"],
  ["<Response><Say>Hi</Say>|</Response>", "content [] in Response"],
  ["<Response><Say>Hi</|</Response>", "end-tag [] of Say"],
  ["<Response><Gather><Say>Hi</Say></Ga|", "end-tag [Ga] of Gather"],
  ["<Response></|", "end-tag [] of Response"],
  ["<Response/>|", "content []"],
  ["<Response/> |", "content [ ]"],
  ["<Response><Dial |\n  <Say>Hi</Say></Response>", "attribute-name [] of Dial"],
  ["<Response><Dial>|\n  <Say>Hi</Response>", "content [\n  ] in Dial"],
  ["<Response><Say/>|<Say/></Response>", "content [] in Response"],
  ["<Response><!-- |a --></Response>", "comment [<!-- a -->]"],
  ["<Response><![CDATA[|a]]></Response>", "cdata [<![CDATA[a]]>]"],
  ["<?xml |?><Response/>", "declaration [<?xml ?>]"],
  ['<?xml version="1.0"|', 'declaration [<?xml version="1.0"]'],
  ["<!DOCTYPE |Response><Response/>", "doctype [<!DOCTYPE Response>]"],
  ['<Response><Say {{|x}}="a"/></Response>', "attribute-name [] of Say"],
  ["<{{Na|me}}></{{Name}}>", "element-name [{{Name}}] of {{Name}}"],
];

describe("The context at the cursor", () => {
  for (const [marked, expected] of contexts) {
    it(`${marked} is ${expected}`, () => checkContext(marked, expected));
  }
});
