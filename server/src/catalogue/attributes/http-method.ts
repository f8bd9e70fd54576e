import type { AttributeSpec, Source, ValueOption } from "../spec";

/** The two methods that Twilio can use. */
export const httpMethods: readonly ValueOption[] = [
  { value: "POST", documentation: "The parameters of the request are sent as a form, in its body. Answers are never cached." },
  { value: "GET", documentation: "The parameters are added to the URL's query string. Answers may be cached." },
];

/**
 * The attribute `name` that sets how Twilio asks the URL in attribute `of`; without `of`, the URL that the element's
 * text names.
 */
export function httpMethod(
  name: string,
  { of, error, sources }: { readonly of?: string; readonly error?: number; readonly sources?: readonly Source[] } = {},
): AttributeSpec {
  return {
    name,
    value: { kind: "enum", options: httpMethods },
    documentation: of
      ? `How Twilio asks the URL in \`${of}\`. It has no effect without \`${of}\`.`
      : "How Twilio asks the URL in the element's text.",
    default: "POST",
    ...(of !== undefined && of !== "action" && { appliesWhen: [{ attribute: of }] }),
    ...(error !== undefined && { error }),
    ...(sources && { sources }),
  };
}
