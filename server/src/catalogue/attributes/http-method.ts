import type { AttributeSpec, Source, ValueOption } from "../spec";

/** The two methods that Twilio can use. */
const httpMethods: readonly ValueOption[] = [
  {
    value: "POST",
    documentation: "The parameters arrive as a form in the body of the request. Twilio never caches the answer.",
  },
  {
    value: "GET",
    documentation:
      "The parameters arrive in the query string of the URL. Twilio may cache the answer, which suits audio files and documents that never change.",
  },
];

/**
 * The attribute `name` that sets how Twilio asks the URL in attribute `of`; without `of`, the URL that the element's
 * text names. Only for `action` may it have an effect although `of` is absent: some verbs then ask the current
 * document's URL. Where `action` has no such default the element adds the condition itself.
 */
export function httpMethod(
  name: string,
  { of, error, sources }: { readonly of?: string; readonly error?: number; readonly sources?: readonly Source[] } = {},
): AttributeSpec {
  return {
    name,
    value: { kind: "enum", options: httpMethods },
    documentation: methodDocumentation(of),
    default: "POST",
    // Pages and files are asked for with GET elsewhere, and a server of files refuses a POST. Callbacks are POST everywhere.
    ...(of !== undefined && !of.includes("allback") && { surprisingDefault: { attribute: of } }),
    ...(of !== undefined && of !== "action" && { appliesWhen: [{ attribute: of }] }),
    ...(error !== undefined && { error }),
    ...(sources && { sources }),
  };
}

function methodDocumentation(of: string | undefined): string {
  if (of === undefined) return "How Twilio asks the URL in the element's text.";
  if (of === "action")
    return "How Twilio asks the URL in `action`: it decides where your handler finds the parameters.";
  return `How Twilio asks the URL in \`${of}\`; without \`${of}\` it has no effect.`;
}
