import { block } from "../twiml-rules.mjs";

/** What is in a heredoc whose name says that it is TwiML. */
export function taggedHeredoc({ name }) {
  return [{ name: block, begin: "\\G", end: "(?!)", patterns: [{ include: `#${name}-content` }] }];
}
