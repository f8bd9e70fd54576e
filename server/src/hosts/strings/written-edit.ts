import type { Edit } from "../../text/edit";
import { patternOf } from "../../text/pattern";
import { firstEndingAfter, textOf } from "../../text/span";
import { unwritten } from "../../text/unwritten";
import { type Around, encode } from "./escapes";
import type { Literal } from "./literal";
import type { RegionContent } from "./region";

/** The edit as the program must write it; `undefined` where it would cut code in two or cannot be written there. */
export function writtenEdit(content: RegionContent, { span, text }: Edit): Edit | undefined {
  const start = behindJoint(content, outsideOfEscapes(content, span.start));
  const end = span.end === span.start ? start : behindJoint(content, outsideOfEscapes(content, span.end));
  const first = literalAt(content, start);
  const last = literalAt(content, end);
  if (
    !first ||
    !last ||
    !(first === last || isSameForm(first, last)) ||
    isInCode(content, start) ||
    isInCode(content, end)
  ) {
    return undefined;
  }
  const written = writtenText(content, requoted(content, text), first, {
    isLast: end === last.content.end,
    formatting: content.formatting,
    writesLineBreaks: /\\n/.test(content.source),
    isOneLine: isOneLine(content),
  });
  return written === undefined ? undefined : { span: { start, end }, text: written };
}

/** Whether a document between simple quotes has no line breaks so far: PHP and Ruby would take some, but nobody writes them there. */
function isOneLine({ literals, source }: RegionContent): boolean {
  return literals.every(
    ({ form, content: { start, end } }) =>
      (form.end === "'" || form.end === '"') && !/[\r\n]/.test(source.slice(Math.max(0, start), end)),
  );
}

/** With single quotes around values where double ones would need a backslash and the author writes none. */
export function requoted({ literals, source }: RegionContent, text: string): string {
  const form = literals[0]?.form;
  const isAwkward = form?.end === '"' && !/\\"|""/.test(source);
  if (!isAwkward) {
    return text;
  }
  // A quote of its own is put before a value or behind one.
  return text === '"' ? "'" : text.replace(/(^|=)"([^"'<>]*)"/g, "$1'$2'");
}

/** Where an offset inside of an escape is: before or behind it; of a margin, always behind. */
export function outsideOfEscapes({ escapes }: RegionContent, offset: number): number {
  const near = escapes[firstEndingAfter(escapes, offset)];
  if (!near || near.span.start > offset || (near.span.start === offset && !near.isMargin)) {
    return offset;
  }
  return near.isMargin || offset > near.meant ? near.span.end : near.span.start;
}

/** Of an offset before or behind an escaped quote of markup, the one right beside the quote in the text; others as they are. */
export function besideQuote({ escapes, text }: RegionContent, offset: number): number {
  const next = firstEndingAfter(escapes, offset);
  const beside = escapes
    .slice(Math.max(0, next - 1), next + 1)
    .find(({ span }) => (span.start === offset || span.end === offset) && /^ *["'] *$/.test(textOf(text, span)));
  return !beside ? offset : beside.span.start === offset ? beside.meant : beside.meant + 1;
}

/** Of an offset between two strings that are joined, as the beginning of a line may be, where the second one begins. */
function behindJoint({ code, text }: RegionContent, offset: number): number {
  const around = code.find(({ start, end }) => start < offset && offset < end);
  return around && !/\S/.test(textOf(text, around)) ? around.end : offset;
}

function literalAt({ literals }: RegionContent, offset: number): Literal | undefined {
  return literals.find(({ content }) => content.start <= offset && offset <= content.end);
}

function isSameForm({ form: a }: Literal, { form: b }: Literal): boolean {
  return a === b;
}

function isInCode({ code }: RegionContent, offset: number): boolean {
  return code.some((span) => span.start < offset && offset < span.end);
}

/** Code that the text repeats from the document stays as it is; all else is escaped. */
function writtenText(content: RegionContent, text: string, { form }: Literal, around: Around): string | undefined {
  const sources = new Set(
    content.holes.map(({ span }) => textOf(content.source, span)).filter((source) => content.text.includes(source)),
  );
  const parts = sources.size > 0 ? text.split(oneOf(sources)) : [text];
  let written = "";
  for (const [index, part] of parts.entries()) {
    const isCode = index % 2 === 1;
    const encoded = isCode
      ? part
      : encode(part.replaceAll(unwritten, ""), form, {
          ...around,
          isLast: around.isLast && index === parts.length - 1,
        });
    if (encoded === undefined) {
      return undefined;
    }
    written += encoded;
  }
  return written;
}

function oneOf(texts: ReadonlySet<string>): RegExp {
  const sources = [...texts].sort((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(`(${sources.join("|")})`);
}
