/** What the server answers when it has checked all files. */
export interface CheckResult {
  /** How many files were checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
  /** In how many files something was found. */
  readonly marked: number;
  readonly isCancelled: boolean;
}

/** The same in one sentence. */
export function checkSummary({ files, errors, warnings, others, marked, isCancelled }: CheckResult): string {
  const checked = `${isCancelled ? "Stopped after" : "Checked"} ${counted(files, "TwiML file")}`;
  if (files === 0) {
    return isCancelled ? "Stopped before any TwiML file was checked." : "There is no TwiML file in the open folders.";
  }
  const found = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(others > 0 ? [counted(others, "hint")] : []),
  ].join(", ");
  return found === "" ? `${checked}: nothing found.` : `${checked}: ${found} in ${counted(marked, "file")}.`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
