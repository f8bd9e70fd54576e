import type { Names } from "./find-regions";
import { isNamedTwiml } from "./receiver";
import type { Region } from "./region";
import { type Continued, Streams } from "./stream";
import type { Surroundings } from "./surroundings";

/** A string that may be TwiML. */
export interface Found {
  readonly region: Region;
  readonly around: Surroundings;
  /** It begins with an element of TwiML. */
  readonly isKnown: boolean;
}

/** Those of the strings, which are in the program's order, that are TwiML, with what the others say about them. */
export function withEvidence(program: string, found: readonly Found[], names: Names): Region[] {
  const streams = new Streams(program, names);
  const continued = found.map(({ region, around: { receiver, use } }) => {
    if (region.extent !== "fragment") {
      streams.begin(region, receiver);
      return undefined;
    }
    return use === "unknown" ? streams.goOn(region, receiver) : undefined;
  });
  return found.flatMap((one, index) => {
    const { region, around } = one;
    const isLoose = region.extent === "fragment" && around.use === "unknown" && !continued[index];
    const goesOn = isLoose ? streams.goIntoNamed(region, around.receiver) : continued[index];
    return endsRoot(one, names) ? [] : (judgedOf(one, goesOn) ?? []);
  });
}

/** In an end tag alone nothing is left to say. */
function endsRoot({ region: { extent, content } }: Found, { root }: Names): boolean {
  return extent === "fragment" && new RegExp(`^\\s*</${root}\\s*>\\s*$`).test(content.masked);
}

function judgedOf({ region, around, isKnown }: Found, continued: Continued | undefined): Region | undefined {
  const { use, receiver } = around;
  if (around.isMarkup && region.isTagged && region.extent === "whole") {
    return { ...region, judged: "never" }; // It is empty, and may become anything.
  }
  if (region.isTagged && !around.isMarkup) {
    return region;
  }
  if (region.extent !== "fragment") {
    const isJudged = use === "unknown" || (use === "message" && region.extent === "whole");
    return isJudged ? region : { ...region, judged: "never" };
  }
  const isTwiml = continued?.isTwiml() ?? (use === "unknown" && receiver !== undefined && isNamedTwiml(receiver));
  if (use === "message" || !(isKnown || isTwiml)) {
    return undefined;
  }
  const open = continued?.open ?? [];
  return { ...region, open, judged: isTwiml ? "always" : use === "compared" || continued ? "never" : "whereSound" };
}
