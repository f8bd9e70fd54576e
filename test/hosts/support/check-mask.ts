import assert from "node:assert/strict";
import type { MaskedText } from "../../../server/src/hosts/hole";

/**
 * `shown` is the text with every hole as `‹kind name›`, an unnamed one as `‹kind›`. And what must always hold: no offset moves, holes are
 * in order and do not overlap, line breaks stay, and a name is where it is said to be.
 */
export function checkMask(mask: (text: string) => MaskedText, text: string, shown: string): void {
  const { masked, holes } = mask(text);
  assert.equal(showHoles(text, holes), shown);
  checkSound(text, { masked, holes });
}

export function checkSound(text: string, { masked, holes }: MaskedText): void {
  assert.equal(masked.length, text.length);
  let at = 0;
  for (const { span, nameSpan, name } of holes) {
    assert.ok(
      at <= span.start && span.start < span.end && span.end <= text.length,
      `hole at ${span.start} of:\n${text}`,
    );
    assert.equal(masked.slice(at, span.start), text.slice(at, span.start));
    assert.match(masked.slice(span.start, span.end), /^[ x\r\n]*$/);
    assert.equal(
      masked.slice(span.start, span.end).replace(/[^\r\n]/g, ""),
      text.slice(span.start, span.end).replace(/[^\r\n]/g, ""),
    );
    assert.equal(text.slice(nameSpan.start, nameSpan.end).trim(), name.trim());
    at = span.end;
  }
  assert.equal(masked.slice(at), text.slice(at));
}

/** What is between the tags of the blocks that only define, in the order of the text. */
export function checkDefinitions(mask: (text: string) => MaskedText, text: string, expected: readonly string[]): void {
  const definitions = mask(text).holes.flatMap(({ definition }) => definition ?? []);
  assert.deepEqual(
    definitions.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

function showHoles(text: string, holes: MaskedText["holes"]): string {
  let shown = "";
  let at = 0;
  for (const { span, kind, name } of holes) {
    shown += `${text.slice(at, span.start)}‹${`${kind} ${name}`.trim()}›`;
    at = span.end;
  }
  return shown + text.slice(at);
}
