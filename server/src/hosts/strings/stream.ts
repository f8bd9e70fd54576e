import { nearest } from "../../text/nearest";
import type { Names } from "./find-regions";
import type { Receiver } from "./receiver";
import type { Region } from "./region";

/** A document that is put together of strings: what they are given to, and what is open where the last of them ends. */
interface Stream {
  readonly receiver: string | undefined;
  readonly open: string[];
  /** The beginning of a tag that the last string has left unfinished. */
  rest: string;
  /** In the program: where its last string ends. */
  end: number;
  isEnded: boolean;
  /** How many of its verbs and nouns are known, and how many are of another vocabulary. */
  known: number;
  foreign: number;
}

/** Where a piece of a document goes on. */
export interface Continued {
  /** The elements that are open there, the outermost first; empty where nobody knows. */
  readonly open: readonly string[];
  /** Whether the document is TwiML, as far as all of its strings tell. */
  isTwiml(): boolean;
}

/** Which strings go on with documents that others begin. They are asked about in the order of the program. */
export class Streams {
  private readonly streams: Stream[] = [];
  /** What may hold others in its code. */
  private readonly outer: { readonly region: Region; readonly words: ReadonlySet<string>; readonly stream: Stream }[] =
    [];

  constructor(
    private readonly program: string,
    private readonly names: Names,
  ) {}

  /** A string with the beginning of a document, or all of it. */
  begin(region: Region, receiver: Receiver | undefined): void {
    const stream = newStream(receiver?.name);
    this.streams.push(stream);
    this.outer.push({ region, words: wordsOf(region), stream });
    this.read(stream, region);
  }

  /** Where the piece goes on; `undefined` where it goes on with nothing that is known. */
  goOn(region: Region, receiver: Receiver | undefined): Continued | undefined {
    const begun = this.beginningOf(region);
    if (begun) {
      // Others may go on with the same beginning, as either branch of a condition.
      const own = { ...begun, open: [...begun.open] };
      this.read(own, region);
      return { open: begun.open, isTwiml: () => isTwiml(own) };
    }
    const stream = this.streams.findLast(
      ({ receiver: own, end, isEnded }) =>
        !isEnded && ((receiver?.isAppended && own === receiver.name) || this.isBehind(end, region.start)),
    );
    if (stream) {
      const open = [...stream.open];
      this.read(stream, region);
      return { open, isTwiml: () => isTwiml(stream) };
    }
    const outer = this.outer.find((one) => isInCodeOf(one.region, region.start));
    return outer ? this.goInto(outer.stream, region) : this.goIntoNamed(region, receiver);
  }

  /** The document, not yet ended, whose beginning stands as a value at the piece's own: `${start}<Hangup/></Response>`. */
  private beginningOf({ content: { source } }: Region): Stream | undefined {
    const name = /^\s*[$#]?\{\s*([\w$@.]+)\s*\}/.exec(source)?.[1];
    return name === undefined
      ? undefined
      : this.streams.findLast(({ receiver, isEnded }) => receiver === name && !isEnded);
  }

  /**
   * The same for a piece of which nothing is known but what it is given to: that may be named in the code of a document, also
   * of one further down, once all have been asked about. Another one may have the same name, so the piece must look like TwiML.
   */
  goIntoNamed(region: Region, receiver: Receiver | undefined): Continued | undefined {
    const word = receiver && /(?<!\w)\w+$/.exec(receiver.name)?.[0];
    const outer = word === undefined ? undefined : this.outer.find(({ words }) => words.has(word));
    if (!outer) {
      return undefined;
    }
    const own = newStream();
    this.read(own, region);
    return own.known > 0 && isTwiml(own) ? this.goInto(outer.stream, region) : undefined;
  }

  private goInto(stream: Stream, region: Region): Continued {
    this.outer.push({ region, words: wordsOf(region), stream });
    return { open: [], isTwiml: () => isTwiml(stream) };
  }

  /** As in a list, or in a chain of calls. */
  private isBehind(end: number, start: number): boolean {
    return start >= end && start - end < 200 && following.test(this.program.slice(end, start));
  }

  private read(stream: Stream, { end, content: { masked } }: Region): void {
    const text = stream.rest + masked;
    const lastTag = text.lastIndexOf("<");
    stream.rest = lastTag > text.lastIndexOf(">") && text.length - lastTag < longestTag ? text.slice(lastTag) : "";
    for (const [tag, close, name, empty] of text.matchAll(/<(\/?)([A-Za-z]\w*)\b(?:[^<>]*?(\/?))>/g)) {
      if (close) {
        stream.open.length = Math.max(0, stream.open.lastIndexOf(name!));
        stream.isEnded ||= name === this.names.root;
        continue;
      }
      this.count(stream, name!, tag);
      if (!empty) {
        stream.open.push(name!);
      }
    }
    stream.end = end;
  }

  /** What stands right in the root tells whose vocabulary it is. */
  private count(stream: Stream, name: string, tag: string): void {
    if (name === this.names.root) {
      stream.foreign += /\sxmlns[:=]/.test(tag) ? 1000 : 0;
    } else if (stream.open.length <= 1 && !/^x+$/.test(name)) {
      const isKnown = nearest(name, this.names.elements) !== undefined;
      stream.known += isKnown ? 1 : 0;
      stream.foreign += isKnown ? 0 : 1;
    }
  }
}

function newStream(receiver?: string): Stream {
  return { receiver, open: [], rest: "", end: 0, isEnded: false, known: 0, foreign: 0 };
}

/** A tag that a string leaves unfinished is read together with the next one up to that length. */
const longestTag = 2000;

function isTwiml({ known, foreign }: Stream): boolean {
  return foreign === 0 || known > 2 * foreign;
}

const following = /^["'`#]*\)?[\w.()\s]{0,20}(?:,|(?:\.|->)\s*(?:append|concat|write|push|add|plus)\w*\s*\()[^;{}]*$/i;

function isInCodeOf({ start, content: { code } }: Region, offset: number): boolean {
  return code.some((span) => start + span.start <= offset && offset < start + span.end);
}

/** The words of the code in it and between its strings. */
function wordsOf({ content: { source, code } }: Region): ReadonlySet<string> {
  return new Set(code.flatMap(({ start, end }) => source.slice(start, end).match(/\w+/g) ?? []));
}
