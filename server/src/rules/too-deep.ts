import { maximumDepth } from "../syntax/tree-builder";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const tooDeep: Rule = {
  id: "too-deep",
  ...parseFailure,
  summary: `Elements in each other beyond ${maximumDepth} levels; what is deeper is not checked.`,
  examples: [],

  *check(document) {
    for (const { span } of problemsOf(document, "too-deep")) {
      yield {
        span,
        message: `Elements stand in each other deeper than ${maximumDepth} levels: the rest is not checked`,
      };
    }
  },
};
