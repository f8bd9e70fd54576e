import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from "vscode";

/**
 * Where the client library writes the messages between editor and server: `output`, with the setting `twiml.trace.server` obeyed.
 * The library itself traces only while the channel's log level is Trace, and so would have people set the wish twice.
 */
export function traceChannel(output: LogOutputChannel): LogOutputChannel & Disposable {
  const changed = new EventEmitter<LogLevel>();
  const level = () =>
    workspace.getConfiguration("twiml").get("trace.server", "off") === "off" ? LogLevel.Off : LogLevel.Trace;
  const settings = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("twiml.trace.server")) {
      changed.fire(level());
    }
  });
  return Object.create(output, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: changed.event },
    // Lines of the level Info are shown whatever level the channel is set to by default.
    trace: { value: (message: string, ...rest: unknown[]) => output.info(message, ...rest) },
    dispose: { value: () => settings.dispose() },
  });
}
