import type { AttributeSpec, ContentFormat } from "../catalogue/spec";
import { contentSpan, writtenText } from "../model/content";
import { attributeOf } from "../model/element-spec";
import { attributesWhere } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { isPlaceholder, isSecretName, mayHoldSecrets, type Secret, secretsInUrl } from "../model/values/secret";
import { textOf } from "../text/span";
import type { Finding, Rule } from "./rule";

export const exposedPassword: Rule = {
  id: "exposed-password",
  severity: "hint",
  isLocal: true,
  summary: "A password, or another secret, in the text of the document.",
  why: "Whoever can fetch the document, or read the repository that it lies in, has it too.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Sip username="alice" password="k3yb0ard">sip:alice@example.com</Sip>
                                    ~~~~~~~~ Everybody who can read this document knows the password
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Sip username="alice" password="{{SipPassword}}">sip:alice@example.com</Sip>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Redirect>https://alice:k3yb0ard@example.com/menu?api_key=91f3c2</Redirect>
                          ~~~~~~~~ Everybody who can read this document knows the password
                                                            ~~~~~~ Everybody who can read this document knows this secret
</Response>`,
      good: `<Response>
  <Redirect>https://example.com/menu</Redirect>
</Response>`,
    },
  ],

  *check(document) {
    for (const { spec, value, valueSpan, element } of attributesWhere(document, mayHoldSecret)) {
      if (spec.value.kind === "url") {
        yield* inUrl(value, valueSpan.start);
      } else if (spec.value.kind === "text" && spec.value.isSecret === true && value !== "") {
        yield { span: valueSpan, message: messages.password };
      } else if (isSecretName(attributeOf(element, "name")?.value ?? "") && value !== "" && !isPlaceholder(value)) {
        yield { span: valueSpan, message: messages.other };
      }
    }
    for (const { element } of elementsWhere(document, ({ content: { format } }) => !!format && addresses.has(format))) {
      const written = mayHoldSecrets(textOf(document.masked, contentSpan(element))) && writtenText(document, element);
      if (written) {
        yield* inUrl(textOf(document.text, written.span), written.span.start);
      }
    }
  },
};

function mayHoldSecret({ value }: AttributeSpec): boolean {
  return value.kind === "url" || (value.kind === "text" && value.isSecret !== undefined);
}

const addresses: ReadonlySet<ContentFormat> = new Set(["url", "sip-uri"]);

const messages: Readonly<Record<Secret["kind"], string>> = {
  password: "Everybody who can read this document knows the password",
  other: "Everybody who can read this document knows this secret",
};

function* inUrl(url: string, offset: number): Generator<Finding> {
  for (const { kind, span } of secretsInUrl(url)) {
    yield { span: { start: offset + span.start, end: offset + span.end }, message: messages[kind] };
  }
}
