import { callProgressAttributes } from "../../attributes/call-progress";
import { httpMethod } from "../../attributes/http-method";
import type { AttributeSpec, ElementSpec } from "../../spec";

export const application: ElementSpec = {
  name: "Application",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial/application",
  sources: ["docs", "sdk"],
  documentation: `Calls a TwiML App, of your account or of another that lets you: the dialed call runs the document that the app's voice URL answers with.

\`<ApplicationSid>\` names the app; each \`<Parameter>\` reaches its voice URL as \`Param_\` and the parameter's name, and \`customerId\` goes with them.

It must be the only noun of its \`<Dial>\`. \`referUrl\` and \`referMethod\` of the \`<Dial>\` are not supported with it.`,
  example: `<Response>
  <Dial action="/after-dial" timeout="20">
    <Application customerId="Example Inc.">
      <ApplicationSid>AP0123456789abcdef0123456789abcdef</ApplicationSid>
      <Parameter name="OrderId" value="4711"/>
    </Application>
  </Dial>
</Response>`,
  content: { kind: "elements", required: "element" },
  children: ["ApplicationSid", "Parameter"],
  limits: [{ of: ["ApplicationSid"], atLeast: 1, atMost: 1 }],
  attributes: [
    {
      name: "customerId",
      value: { kind: "text", maxLength: 256 },
      documentation: "Who calls, for the app's voice URL to know: a name or number of your own choice.",
      defaultNote: "the SID of the account that dials",
    },
    {
      name: "copyParentTo",
      value: { kind: "boolean" },
      documentation:
        "With `true` the app sees in `To` the number that the caller dialed; with `false` it sees its own Application SID there.",
      default: "false",
    },
    {
      name: "url",
      value: { kind: "url", answers: "twiml" },
      documentation:
        "A TwiML document for the dialed call. Twilio does not document it, and otherwise asks the app's own voice URL: try it out before you rely on it.",
      sources: ["sdk"],
    },
    ...[httpMethod("method", { of: "url" }), ...callProgressAttributes].map(knownToPackageOnly),
  ],
  disagreements: [
    "url, method and the statusCallback attributes are in the package only, without defaults; what is said of them here is known of the other nouns.",
    "That it must be the only noun follows from the page, which rules out simultaneous dialing.",
    "The page does not say how the parameter that holds customerId is spelled.",
  ],
};

/** The package names no defaults. */
function knownToPackageOnly({ default: _, surprisingDefault: __, ...attribute }: AttributeSpec): AttributeSpec {
  return { ...attribute, sources: ["sdk"] };
}
