import { describe, it } from "node:test";
import { checkSyntax } from "./support/check-syntax";

describe("Comments, CDATA sections and instructions", () => {
  it("reads comments, CDATA and instructions anywhere", () =>
    checkSyntax(
      `<?xml version="1.0"?>
<!-- a -->
<?b c?>
<Response><!-- <Say> & --><![CDATA[<a> & ]]]]><?d?><Say/></Response>
<!-- e -->
<?f?>`,
      `
declaration
comment
instruction
Response
  comment
  cdata
  instruction
  Say
comment
instruction`,
    ));

  it("finds `--` in a comment", () =>
    checkSyntax(
      `<Response>
  <!-- before -- after -->
              ~~ double-hyphen
</Response>`,
      `
Response
  comment`,
    ));

  it("finds a comment that ends in `--->`", () =>
    checkSyntax(
      `<Response>
  <!-- a --->
         ~~ double-hyphen
</Response>`,
      `
Response
  comment`,
    ));

  it("does not take `<!-->` for a comment", () =>
    checkSyntax(
      `<Response>
  <!--> a -->
</Response>`,
      `
Response
  comment`,
    ));

  it("lets an unclosed comment run to the end", () =>
    checkSyntax(
      `<Response>
  <!-- The menu
  ~~~~ unclosed-comment
  <Say>Hi</Say>
</Response>`,
      `
Response …
  comment`,
    ));

  it("lets an unclosed CDATA section run to the end", () =>
    checkSyntax(
      `<Response>
  <Say><![CDATA[Parts & labour</Say>
       ~~~~~~~~~ unclosed-cdata
</Response>`,
      `
Response …
  Say …
    cdata`,
    ));

  it("ends an unclosed instruction where markup begins", () =>
    checkSyntax(
      `<Response>
  <?php echo 1
  ~~~~~ unclosed-instruction
  <Say>Hi</Say>
</Response>`,
      `
Response
  instruction
  Say
    "Hi"`,
    ));

  it("finds instructions without a right name", () =>
    checkSyntax(
      `<Response>
  <??><? a?><?1?><?a/b?><?XML c?>
  ~~~~ bad-instruction 
      ~~~~~~ bad-instruction 
            ~~~~~ bad-instruction 1
                 ~~~~~~~ bad-instruction a/b
                        ~~~~~~~~~ bad-instruction XML
</Response>`,
      `
Response
  instruction
  instruction
  instruction
  instruction
  instruction`,
    ));
});
