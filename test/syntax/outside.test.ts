import { describe, it } from "node:test";
import { checkSyntax } from "./support/check-syntax";

describe("Outside of the root", () => {
  it("misses a root in an empty text", () =>
    checkSyntax(
      `
~ no-root`,
      ``,
    ));

  it("misses a root in white space", () =>
    checkSyntax(
      `  
~ no-root
`,
      ``,
    ));

  it("misses a root in a comment", () =>
    checkSyntax(
      `<!-- Nothing yet -->
~~~~~~~~~~~~~~~~~~~~ no-root
`,
      `
comment`,
    ));

  it("misses a root in other text", () =>
    checkSyntax(
      `{
~ no-root
  "say": "Hello"
}`,
      `
"{\\n  \\"say\\": \\"Hello\\"\\n}"`,
    ));

  it("finds text before and behind the root", () =>
    checkSyntax(
      `\`\`\`xml
~~~~~~ text-outside-root
<Response/>
\`\`\`
~~~ text-outside-root
`,
      `
"\`\`\`xml\\n"
Response
"\\n\`\`\`\\n"`,
    ));

  it("finds a CDATA section outside of the root", () =>
    checkSyntax(
      `<Response/><![CDATA[x]]>
           ~~~~~~~~~~~~~ text-outside-root`,
      `
Response
cdata`,
    ));

  it("finds references outside of the root", () =>
    checkSyntax(
      `&amp;<Response/>
~~~~~ text-outside-root`,
      `
"&amp;"
Response`,
    ));

  it("finds more than one root", () =>
    checkSyntax(
      `<Response/>
<Response/>
 ~~~~~~~~ several-roots Response
<Say>Hi</Say>
 ~~~ several-roots Say`,
      `
Response
Response
Say
  "Hi"`,
    ));

  it("finds a byte order mark that is not at the beginning", () =>
    checkSyntax(
      `<Response/>\uFEFF
           ~ text-outside-root`,
      `
Response`,
    ));
});
