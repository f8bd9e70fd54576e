/** How long the server works at something long before it looks at its messages, in milliseconds. */
const longest = 4;

/** For work that takes long: between its steps, `pause` lets requests be answered now and then. */
export class Slices {
  private begun = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.begun >= longest) {
      await new Promise((resolve) => setImmediate(resolve));
      this.begun = performance.now();
    }
  }
}
