/** Where in the markup a text has come to, as far as quotes and names go. */
export class TagState {
  private where: "outside" | "name" | "tag" = "outside";
  private quote: string | undefined;
  private last = "";

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
      this.last = character;
    }
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
