import { describe, it } from "node:test";
import { checkSyntax } from "./support/check-syntax";

describe("The prolog", () => {
  it("reads a byte order mark, a declaration and a DOCTYPE", () =>
    checkSyntax(
      `\uFEFF<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<!DOCTYPE Response>
<Response/>`,
      `
declaration
doctype
Response`,
    ));

  it("finds white space before the declaration", () =>
    checkSyntax(
      `
<?xml version="1.0"?>
~~~~~~~~~~~~~~~~~~~~~ late-declaration
<Response/>`,
      `
declaration
Response`,
    ));

  it("finds a second declaration", () =>
    checkSyntax(
      `<?xml version="1.0"?>
<?xml version="1.0"?>
~~~~~~~~~~~~~~~~~~~~~ second-declaration
<Response/>`,
      `
declaration
declaration
Response`,
    ));

  it("finds a declaration inside the root", () =>
    checkSyntax(
      `<Response>
  <?xml version="1.0"?>
  ~~~~~~~~~~~~~~~~~~~~~ late-declaration
</Response>`,
      `
Response
  declaration`,
    ));

  it("finds a declaration without version", () =>
    checkSyntax(
      `<?xml encoding="UTF-8"?>
~~~~~~~~~~~~~~~~~~~~~~~~ bad-declaration
<Response/>`,
      `
declaration
Response`,
    ));

  it("finds a declaration in the wrong order", () =>
    checkSyntax(
      `<?xml encoding="UTF-8" version="1.0"?>
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ bad-declaration
<Response/>`,
      `
declaration
Response`,
    ));

  it("ends an unclosed declaration where the root begins", () =>
    checkSyntax(
      `<?xml version="1.0" encoding="UTF-8"
~~~~~ unclosed-instruction
<Response>
  <?a b?>
</Response>`,
      `
declaration
Response
  instruction`,
    ));

  it("does not take other names for the declaration", () =>
    checkSyntax(
      `<?xml-stylesheet href="a.css"?>
<?xmlé?>
<Response/>`,
      `
instruction
instruction
Response`,
    ));

  it("reads over the internal subset of a DOCTYPE", () =>
    checkSyntax(
      `<!DOCTYPE Response [
  <!-- it's > ] -->
  <!ELEMENT Response (Say*)>
  <!ATTLIST Say voice CDATA "]>">
  <?a ]> ?>
]>
<Response/>`,
      `
doctype
Response`,
    ));

  it("knows the entities that a DOCTYPE declares", () =>
    checkSyntax(
      `<!DOCTYPE Response [<!ENTITY shop "Meyer &amp; Sons">]>
<Response><Say voice="&shop;">&shop; &other;</Say></Response>
                                     ~~~~~~~ unknown-entity other`,
      `
doctype
Response
  Say voice=&shop;
    "&shop; &other;"`,
    ));

  it("knows any entity where a DOCTYPE names another file", () =>
    checkSyntax(
      `<!DOCTYPE Response SYSTEM "twiml.dtd">
<Response>&other;</Response>`,
      `
doctype
Response
  "&other;"`,
    ));

  it("finds a DOCTYPE without name", () =>
    checkSyntax(
      `<!DOCTYPE>
~~~~~~~~~~ bad-doctype
<Response/>`,
      `
doctype
Response`,
    ));

  it("finds a DOCTYPE with more than a name and an address", () =>
    checkSyntax(
      `<!DOCTYPE Response a="1">
~~~~~~~~~~~~~~~~~~~~~~~~~ bad-doctype
<Response/>`,
      `
doctype
Response`,
    ));

  it("finds a DOCTYPE behind the root's beginning", () =>
    checkSyntax(
      `<Response>
  <!DOCTYPE Response>
  ~~~~~~~~~~~~~~~~~~~ late-doctype
</Response>`,
      `
Response
  doctype`,
    ));

  it("finds a second DOCTYPE", () =>
    checkSyntax(
      `<!DOCTYPE Response>
<!DOCTYPE Response>
~~~~~~~~~~~~~~~~~~~ late-doctype
<Response/>`,
      `
doctype
doctype
Response`,
    ));

  it("ends an unclosed DOCTYPE where the root begins", () =>
    checkSyntax(
      `<!DOCTYPE Response
~~~~~~~~~ bad-doctype
<Response/>`,
      `
doctype
Response`,
    ));
});
