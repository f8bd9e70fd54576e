import { parentNames } from "../../catalogue";
import type { Deprecation, ElementSpec } from "../../catalogue/spec";
import { alternatives } from "./facts";

const kindNames = { root: "root of the document", verb: "verb", noun: "noun", ssml: "SSML" } as const;

/** Markdown of an element: what it is, where it stands, documentation, example, link. */
export function elementMarkdown(spec: ElementSpec): string {
  const parents = (spec.under ?? parentNames(spec.name)).map((name) => `\`<${name}>\``);
  const place = parents.length > 0 ? ` in ${alternatives(parents)}` : "";
  return [
    `**\`<${spec.name}>\`** — ${kindNames[spec.kind]}${place}`,
    ...deprecation(spec.deprecated),
    spec.documentation,
    ...(spec.example ? [`\`\`\`xml\n${spec.example}\n\`\`\``] : []),
    documentationLink(spec.url),
  ].join("\n\n");
}

export function documentationLink(url: string): string {
  const owner = new URL(url).hostname.endsWith(".amazon.com") ? "Amazon Polly" : "Twilio";
  return `[${owner} documentation](${url})`;
}

/** No paragraph or one. */
export function deprecation(deprecated: Deprecation | undefined): string[] {
  return deprecated ? [`**Deprecated:** ${deprecated.reason}.`] : [];
}
