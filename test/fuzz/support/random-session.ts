import fc from "fast-check";
import { randomEdit, randomText } from "./random-text";

/** What a client does next. Files and methods are numbers: who runs the step takes them modulo what there is. */
export type Step = { readonly file: number } & (
  | { readonly does: "open"; readonly text: string; readonly languageId: string }
  | { readonly does: "edit"; readonly from: Place; readonly to: Place; readonly by: string }
  | { readonly does: "replace"; readonly text: string }
  | { readonly does: "close" }
  | { readonly does: "configure"; readonly settings: unknown }
  | {
      readonly does: "ask";
      readonly method: number;
      readonly from: Place;
      readonly to: Place;
      readonly isCancelled: boolean;
    }
);

/** A line and a column, which the text may not have. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

const file = fc.nat(2);
const place: fc.Arbitrary<Place> = fc.record({
  line: fc.oneof(fc.nat(12), fc.constant(100_000)),
  character: fc.oneof(fc.nat(80), fc.constant(2 ** 31 - 1)),
});
const does = <Name extends Step["does"]>(name: Name) => fc.constant(name);

/** A document, or a template that makes one; the parsers of programs are one to a process, and here are many servers. */
const opened = fc.record({
  text: randomText,
  languageId: fc.constantFrom("twiml", "twiml", "twiml", "twiml", "xml", "erb", "plaintext"),
});
const open = fc
  .tuple(file, opened)
  .map(([file, { text, languageId }]) => ({ does: "open" as const, file, text, languageId }));

const settings = fc.constantFrom(
  null,
  "nonsense",
  { inlayHints: "off" },
  { preset: "strict", rules: { deprecated: "off", "no-such-rule": "error" } },
  { xmlFiles: "never", format: { wrapAttributes: -1 } },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: open },
  {
    weight: 8,
    arbitrary: fc.record({
      does: does("edit"),
      file,
      from: place,
      to: place,
      by: randomEdit.map(({ by }) => by),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: does("replace"), file, text: randomText }) },
  { weight: 1, arbitrary: fc.record({ does: does("close"), file }) },
  { weight: 1, arbitrary: fc.record({ does: does("configure"), file, settings }) },
  {
    weight: 16,
    arbitrary: fc.record({
      does: does("ask"),
      file,
      method: fc.nat(),
      from: place,
      to: place,
      isCancelled: fc.boolean(),
    }),
  },
);

/** A file is opened; then anything happens. */
export const randomSession: fc.Arbitrary<Step[]> = fc
  .tuple(open, fc.array(step, { maxLength: 40 }))
  .map(([first, rest]) => [first, ...rest]);
