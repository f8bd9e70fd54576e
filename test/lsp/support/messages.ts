/** Messages that a test waits for, sent already or still to come. */
export class Messages<T> {
  readonly all: T[] = [];
  private readonly waiting: (() => void)[] = [];

  readonly add = (message: T): void => {
    this.all.push(message);
    for (const resolve of this.waiting.splice(0)) {
      resolve();
    }
  };

  /** The first message that fits. */
  async first(fits: (message: T) => boolean): Promise<T> {
    for (;;) {
      const found = this.all.find(fits);
      if (found !== undefined) {
        return found;
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}
