import type { Product } from "../../catalogue/spec";
import { builtInFunctions } from "../../catalogue/values/built-in-functions";
import { type RequestParameter, requestParameters } from "../../catalogue/values/request-parameters";

/** Markdown of what stands between `{{` and `}}`; `undefined` for a token of the author's own. */
export function tokenMarkdown(name: string): string | undefined {
  const builtIn = builtInFunctions.find((candidate) => candidate.name === name);
  if (builtIn) {
    return `**\`{{#${name}}}\`** — function\n\n${builtIn.documentation}\n\n\`${builtIn.example}\``;
  }
  const parameter = requestParameter(name);
  return parameter && requestParameterMarkdown(name, parameter);
}

function requestParameterMarkdown(
  name: string,
  { documentation, when, products, deprecated }: RequestParameter,
): string {
  return [
    `**\`{{${name}}}\`** — parameter of Twilio's request for a ${products.join(" or a ")} document`,
    ...(deprecated ? ["**Deprecated.**"] : []),
    documentation,
    ...(when ? [`Sent ${when}.`] : []),
  ].join("\n\n");
}

/** The parameters that Twilio sends for that kind of document; all where the kind is not known. */
export function parametersOf(product: Product | undefined): RequestParameter[] {
  return requestParameters.filter(({ products }) => product === undefined || products.includes(product));
}

function requestParameter(name: string): RequestParameter | undefined {
  return requestParameters.find(
    (parameter) =>
      parameter.name === name || (parameter.names !== undefined && new RegExp(`^(?:${parameter.names})$`).test(name)),
  );
}
