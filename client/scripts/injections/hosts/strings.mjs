// What the hosts share: how strings are written, and what can be said of them.

export const quote = '"';
export const triple = '"""';

/** A string that ends with its line. */
export const single = { isMultiline: false, hasEscapes: true };
export const multiline = { isMultiline: true, hasEscapes: true };
export const raw = { isMultiline: true, hasEscapes: false };

/** `/* twiml *\/` directly before a string that is opened by `opening`, and `twiml(` before it. */
export function tagsBefore(opening) {
  const name = "[Tt]wi[Mm][Ll]";
  const comments = [name, `language=${name}`].flatMap((tag) => [`/\\*${tag}\\*/`, `/\\* ${tag} \\*/`]);
  return {
    tags: comments.flatMap((comment) => [comment + opening, `${comment} ${opening}`]),
    calls: callsBefore(opening),
  };
}

export function callsBefore(opening) {
  return [`\\b[Tt][Ww][Ii][Mm][Ll]\\(${opening}`];
}

/** Rules of the host's own grammar. */
export function inclusions(scope, ...rules) {
  return rules.map((rule) => ({ include: `${scope}#${rule}` }));
}
