import type { TwimlDocument } from "../../document";
import { documentKind } from "../../model/document-kind";
import { specOf } from "../../model/element-spec";
import { repeatingElements } from "../../model/repeats";
import { type SentParameter, sentParameters } from "../../model/sent-parameters";
import { parametersOf } from "../documentation/token";
import type { Site } from "../site";

/** A parameter of Twilio's request that a token can stand for. */
export interface TokenParameter {
  readonly name: string;
  /** The elements whose URLs bring it; absent where every request may. */
  readonly from?: string;
  readonly isDeprecated: boolean;
}

/**
 * What a document can be asked for with: first what the places add that are known to lead to it, then what comes with any
 * request, then what any other place of such documents would add.
 */
export function tokenParameters(document: TwimlDocument, site: Site | undefined): TokenParameter[] {
  const kind = documentKind(document);
  const product = kind === "either" ? undefined : kind;
  const general = parametersOf(product).map(({ name, deprecated }) => ({ name, isDeprecated: deprecated === true }));
  const sent = sentParameters().filter(({ name, isForDocuments }) => isForDocuments && !name.endsWith("*"));
  const others = sent.filter(({ element }) => !product || element.products.includes(product));
  const found = new Map<string, TokenParameter>();
  for (const parameter of [...named(sent.filter(leadingTo(document, site))), ...general, ...named(others)]) {
    if (!found.has(parameter.name)) {
      found.set(parameter.name, parameter);
    }
  }
  return [...found.values()];
}

/** Whether it is known who leads to a document; looks at so few more documents that nobody waits. */
export function isLinked({ workspace }: Site): boolean {
  return workspace.link(linkedAtOnce) && workspace.isComplete;
}

const linkedAtOnce = 200;

/** Whether one of the URLs that lead to the document brings the parameter; a missing one leads to where it is missing. */
function leadingTo(document: TwimlDocument, site: Site | undefined): (parameter: SentParameter) => boolean {
  const isKnown = site?.path !== undefined && site.workspace.link(linkedAtOnce);
  const referrers = isKnown ? site.workspace.referrers(site.path!) : [];
  const places = new Set(referrers.map(({ reference: { element, attribute } }) => `${element} ${attribute}`));
  for (const element of repeatingElements(document)) {
    const repeats = specOf(element)?.repeatsWithout;
    places.add(`${element.name} ${typeof repeats === "object" ? repeats.attribute : undefined}`);
  }
  return ({ element, sentTo }) => sentTo.some((attribute) => places.has(`${element.name} ${attribute}`));
}

function named(sent: readonly SentParameter[]): TokenParameter[] {
  return sent.map(({ name }) => {
    const senders = sent.filter((other) => other.name === name).map(({ element }) => `<${element.name}>`);
    return { name, from: [...new Set(senders)].join(", "), isDeprecated: false };
  });
}
