/** How many files are read at once: twice as many as Node has threads for it, so that none of those waits. */
const atOnce = 8;

/** Does a thing for each of many keys, few at once, and never twice at once for the same key. */
export class ReadQueue {
  private readonly waiting = new Set<string>();
  private readonly running = new Set<string>();
  private readonly watching = new Set<() => void>();

  /** `work` must not fail. */
  constructor(private readonly work: (key: string) => Promise<void>) {}

  /** A key whose work runs already is worked on again afterwards, since what it reads may have changed. */
  add(key: string): void {
    this.waiting.add(key);
    this.fill();
  }

  /** Forgets what has not begun. */
  clear(): void {
    this.waiting.clear();
    this.tell();
  }

  /** Resolves when nothing is left to do, or after the first work that finds it `isEnough`. */
  async drained(isEnough: () => boolean = () => false): Promise<void> {
    while (this.waiting.size + this.running.size > 0 && !isEnough()) {
      await new Promise<void>((resolve) => this.watching.add(resolve));
    }
  }

  private fill(): void {
    for (const key of this.waiting) {
      if (this.running.size >= atOnce) {
        return;
      }
      if (!this.running.has(key)) {
        this.waiting.delete(key);
        this.running.add(key);
        void this.run(key);
      }
    }
  }

  private async run(key: string): Promise<void> {
    try {
      await this.work(key);
    } finally {
      this.running.delete(key);
      this.fill();
      this.tell();
    }
  }

  private tell(): void {
    for (const resolve of this.watching) {
      resolve();
    }
    this.watching.clear();
  }
}
