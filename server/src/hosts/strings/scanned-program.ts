import { findRegions, type Names } from "./find-regions";
import type { HostLanguage } from "./languages";
import { kotlinLiterals, kotlinPassage } from "./languages/kotlin";
import type { Program } from "./program";
import { type Region, withKnownContents } from "./region";

/** Of Kotlin, whose strings are found without a grammar. */
export class ScannedProgram implements Program {
  private text: string | undefined;
  private found: readonly Region[] = [];

  constructor(private readonly language: HostLanguage) {}

  regions(text: string, names: Names): readonly Region[] {
    if (this.text !== text) {
      const literals = kotlinLiterals(text);
      const { formatted } = this.language;
      this.text = text;
      const strings = { formatted, passageAt: (offset: number) => kotlinPassage(text, literals, offset) };
      this.found = withKnownContents(findRegions(text, strings, names), this.found);
    }
    return this.found;
  }

  dispose(): void {}
}
