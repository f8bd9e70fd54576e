import { PassThrough } from "node:stream";
import { createConnection, type Message, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { startServer } from "../../../server/src/lsp/server";

interface Received extends Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export type Answer = Pick<Received, "result" | "error">;

/** Speaks to a server message by message, without a library in between that would drop what it does not expect. */
export class RawClient {
  /** What came back for each request, by its id; more than one answer is a fault of the server. */
  readonly answers = new Map<number, Answer[]>();
  /** Messages that the server logged, and answers to nothing. */
  readonly complaints: string[] = [];
  /** What the server gets when it asks for the settings of the section `twiml`. */
  settings: unknown = null;
  private readonly writer: StreamMessageWriter;
  private sent = 0;
  private waiting: (() => void)[] = [];

  constructor() {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(connection);
    this.writer = new StreamMessageWriter(toServer);
    new StreamMessageReader(toClient).listen((message) => this.receive(message));
  }

  /** The id of the request, by which it can be cancelled. */
  request(method: string, params: unknown): number {
    const id = ++this.sent;
    this.answers.set(id, []);
    this.write({ id, method, params });
    return id;
  }

  notify(method: string, params: unknown): void {
    this.write({ method, params });
  }

  /** Resolves to the first answer. */
  async answer(id: number): Promise<Answer> {
    for (;;) {
      const [first] = this.answers.get(id) ?? [];
      if (first) {
        return first;
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async ask(method: string, params: unknown): Promise<Answer> {
    return this.answer(this.request(method, params));
  }

  /** Resolves when every request has an answer. */
  async settled(): Promise<void> {
    await Promise.all(Array.from(this.answers.keys(), (id) => this.answer(id)));
  }

  private receive(message: Received): void {
    const { id, method, params, result, error } = message;
    if (method === undefined) {
      const answers = this.answers.get(Number(id));
      answers?.push(error ? { error } : { result });
      if (!answers) {
        this.complaints.push(`An answer to nothing: ${JSON.stringify(message)}`);
      }
    } else if (id !== undefined) {
      this.write({ id, result: method === "workspace/configuration" ? [this.settings] : null });
    } else if (method === "window/logMessage") {
      this.complaints.push((params as { message: string }).message);
    }
    for (const resolve of this.waiting.splice(0)) {
      resolve();
    }
  }

  private write(message: object): void {
    void this.writer.write({ jsonrpc: "2.0", ...message });
  }
}
