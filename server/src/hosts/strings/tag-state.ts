/** Where in the markup a text has come to, as far as quotes and names go. */
export class TagState {
  private where: "outside" | "name" | "tag" = "outside";
  private quote: string | undefined;
  /** What was read last. */
  private before = "";

  /** In a tag, in a value or not. */
  get isInMarkup(): boolean {
    return this.where !== "outside";
  }

  /** What follows `name=`, a value is to begin, though the one before it may not be closed. */
  get opensNext(): boolean {
    return this.quote === undefined ? /=\s*$/.test(this.before) : /\s[\w:-]+=$/.test(this.before);
  }

  get isInTag(): boolean {
    return this.where !== "outside" && this.quote === undefined;
  }

  get isInValue(): boolean {
    return this.quote !== undefined;
  }

  /** A name begins here, or a value without quotes, or what stood before was one and unknown. */
  get expectsName(): boolean {
    const beginsName = this.where === "name" && /[</?]/.test(this.last);
    return this.quote === undefined && (beginsName || (this.where === "tag" && this.last === "="));
  }

  isClosedBy(text: string): boolean {
    return this.quote !== undefined && this.quote === text;
  }

  read(text: string): void {
    for (const character of text) {
      this.step(character);
      this.before = (this.before + character).slice(-40);
    }
  }

  private get last(): string {
    return this.before.at(-1) ?? "";
  }

  private step(character: string): void {
    if (this.quote !== undefined) {
      if (character === this.quote) {
        this.quote = undefined;
      }
    } else if (character === "<") {
      this.where = "name";
    } else if (this.where === "outside") {
      return;
    } else if (character === ">") {
      this.where = "outside";
    } else if ((character === '"' || character === "'") && this.where === "tag") {
      this.quote = character;
    } else if (/[\s]/.test(character)) {
      this.where = this.last === "<" ? "outside" : "tag";
    } else if (character === "!" && this.last === "<") {
      this.where = "outside"; // Quotes mean nothing in comments and CDATA.
    }
  }
}
