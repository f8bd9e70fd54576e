import type { WorkDoneProgressReporter } from "vscode-languageserver";

/** How often it is told how far a check is, in milliseconds. */
const pause = 100;

/** Tells whoever waits for a check of many files how far it is. */
export class CheckProgress {
  private told = performance.now();
  private isDone = false;

  constructor(private readonly reporter: WorkDoneProgressReporter) {
    reporter.begin("Checking TwiML files", 0, undefined, true);
  }

  /** To be called after each file. */
  report(files: number, total: number): void {
    if (!this.isDone && performance.now() - this.told > pause) {
      this.told = performance.now();
      this.reporter.report(Math.floor((100 * files) / Math.max(total, files)), `${files} of ${total} files`);
    }
  }

  /** Nothing is told afterwards. */
  done(): void {
    if (!this.isDone) {
      this.isDone = true;
      this.reporter.done();
    }
  }
}
