import type { Product } from "../../catalogue/spec";
import { builtInFunctions } from "../../catalogue/values/built-in-functions";
import { type RequestParameter, requestParameters } from "../../catalogue/values/request-parameters";
import { isNamed, type SentParameter, sentParameters } from "../../model/sent-parameters";
import { alternatives } from "./facts";

/** Markdown of what stands between `{{` and `}}`; `undefined` for a token of the author's own. */
export function tokenMarkdown(name: string): string | undefined {
  const builtIn = builtInFunctions.find((candidate) => candidate.name === name);
  if (builtIn) {
    return `**\`{{#${name}}}\`** — function\n\n${builtIn.documentation}\n\n\`${builtIn.example}\``;
  }
  const parameter = requestParameter(name);
  const sent = sentParameters().filter((candidate) => isNamed(candidate, name));
  // A token is filled in where a document answers: what else the name means matters only where it never is.
  const forDocuments = sent.filter(({ isForDocuments }) => isForDocuments);
  const occasions = occasionsOf(parameter || forDocuments.length > 0 ? forDocuments : sent);
  if (!parameter && occasions.length === 0) {
    return undefined;
  }
  const about = parameter ? ` for a ${parameter.products.join(" or a ")} document` : "";
  return [
    `**\`{{${name}}}\`** — parameter of Twilio's request${about}`,
    ...(parameter ? generalParagraphs(parameter) : []),
    ...occasions,
  ].join("\n\n");
}

function generalParagraphs({ documentation, when, deprecated }: RequestParameter): string[] {
  return [...(deprecated ? ["**Deprecated.**"] : []), documentation, ...(when ? [`Sent ${when}.`] : [])];
}

/** When the parameter comes and what it then says, once for all elements that say the same of it. */
function occasionsOf(sent: readonly SentParameter[]): string[] {
  const alike = new Map<string, SentParameter[]>();
  for (const parameter of sent) {
    const key = `${parameter.sentTo} ${parameter.documentation}`;
    alike.set(key, [...(alike.get(key) ?? []), parameter]);
  }
  return [...alike.values()].flatMap((group) => {
    const attributes = alternatives(group[0]!.sentTo.map((attribute) => `\`${attribute}\``));
    const elements = alternatives([...new Set(group.map(({ element }) => `\`<${element.name}>\``))]);
    return [`Sent to the URL in ${attributes} of ${elements}:`, group[0]!.documentation];
  });
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
