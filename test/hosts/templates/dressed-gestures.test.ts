import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument, type TwimlDocument } from "../../../server/src/document";
import { completion } from "../../../server/src/features/completion";
import { documentLinks } from "../../../server/src/features/document-links";
import { foldingRanges } from "../../../server/src/features/folding";
import { highlights } from "../../../server/src/features/highlights";
import { hover } from "../../../server/src/features/hover";
import { linkedEditing } from "../../../server/src/features/linked-editing";
import { references } from "../../../server/src/features/references";
import { renameTag } from "../../../server/src/features/rename-tag";
import { symbols } from "../../../server/src/features/symbols";
import type { Span } from "../../../server/src/text/span";
import { workspaceOf } from "../../support/workspace";
import { type Engine, engines, written } from "../support/engines";

const marked = `<?xml version="1.0"?>
<Response>[comment]
  [if]<Gather action="menu.twiml" numDigits="1">
    [comment]<Say voice="alice">Hi &amp; bye</Say>
  </Gather>[end]
  [for]<Play>hello.mp3</Play>[endFor]
  <Enqueue>support</Enqueue>
</Response>`;

const site = { workspace: workspaceOf({ "/w/menu.twiml": "<Response/>", "/w/hello.mp3": "" }), path: "/w/a.twiml" };

interface Dressed {
  readonly document: TwimlDocument;
  /** Where an offset of the plain document is. */
  readonly at: (offset: number) => number;
}

const plain = parseDocument(marked.replace(/\[\w+\]/g, ""));

/** The offsets of the plain document beside which no tag of a template stands. */
const offsets: number[] = [];

function dressed(engine: Engine): Dressed {
  const places: number[] = [];
  let text = "";
  offsets.length = 0;
  for (const part of marked.split(/(\[\w+\])/)) {
    if (part.startsWith("[")) {
      text += written(engine, part);
      continue;
    }
    offsets.push(...Array.from({ length: part.length - 1 }, (_, index) => places.length + index + 1));
    places.push(...Array.from(part, (_, index) => text.length + index));
    text += part;
  }
  places.push(text.length);
  return { document: parseDocument(text, undefined, engine.language), at: (offset) => places[offset]! };
}

/** What is answered at an offset, and about the whole, with spans moved by `at`. */
function answersAt(document: TwimlDocument, offset: number, at: (offset: number) => number) {
  const moved = ({ start, end }: Span) => `${at(start)}-${at(end)}`;
  const shown = hover(document, offset);
  return {
    completion: completion(document, offset, () => site)?.items.map(({ label }) => label),
    hover: shown && [moved(shown.span), shown.markdown],
    highlights: highlights(document, offset).map(moved),
    linkedEditing: linkedEditing(document, offset)?.spans.map(moved),
    rename: renameTag(document, offset, "Prompt")?.map(({ span }) => moved(span)),
    references: references(document, offset, site, { withDeclaration: true }),
  };
}

function answersAbout(document: TwimlDocument, at: (offset: number) => number) {
  return {
    links: documentLinks(document, site).map(({ span, tooltip }) => [at(span.start), at(span.end), tooltip]),
    symbols: JSON.stringify(symbols(document), (key, value) => (/span|by|source/i.test(key) ? undefined : value)),
  };
}

function folded(document: TwimlDocument, at: (offset: number) => number): string[] {
  return foldingRanges(document).map(({ span }) => `${at(span.start)}-${at(span.end)}`);
}

const asItIs = (offset: number) => offset;

describe("Between the tags of a template each gesture answers as in a plain document", () => {
  for (const engine of engines) {
    it(engine.language.id, () => {
      const { document, at } = dressed(engine);
      assert.deepEqual(answersAbout(document, asItIs), answersAbout(plain, at), document.text);
      // The sections of the template fold as well.
      const folds = folded(document, asItIs);
      assert.deepEqual(
        folded(plain, at).filter((fold) => !folds.includes(fold)),
        [],
        document.text,
      );
      for (const offset of offsets) {
        assert.deepEqual(
          answersAt(document, at(offset), asItIs),
          answersAt(plain, offset, at),
          `${document.text.slice(0, at(offset))}|`,
        );
      }
    });
  }
});
