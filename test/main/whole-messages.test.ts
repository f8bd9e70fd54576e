import assert from "node:assert/strict";
import { PassThrough, Writable } from "node:stream";
import { describe, it } from "node:test";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { writeWholeMessages } from "../../server/src/main/whole-messages";

/** What leaves at once is one text. */
function recorded() {
  const sent: string[] = [];
  const stream = new Writable({
    decodeStrings: true,
    write(chunk: Buffer, _, done) {
      sent.push(chunk.toString());
      done();
    },
    writev(chunks, done) {
      sent.push(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)).toString());
      done();
    },
  });
  writeWholeMessages(stream);
  return { stream, sent };
}

describe("Messages on a stream", () => {
  it("leave whole, one by one", async () => {
    const { stream, sent } = recorded();
    const writer = new StreamMessageWriter(stream);
    const messages = ["a", "é", "x".repeat(100_000)].map((method) => ({ jsonrpc: "2.0", method }));
    await Promise.all(messages.map((message) => writer.write(message)));
    assert.deepEqual(
      sent,
      messages.map((message) => {
        const body = JSON.stringify(message);
        return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      }),
    );
  });

  it("leave as they come where they are no messages", () => {
    const { stream, sent } = recorded();
    stream.write("a");
    stream.write("Content-Length: 1");
    stream.write(Buffer.from("b"));
    assert.deepEqual(sent, ["a", "Content-Length: 1", "b"]);
  });

  it("tell who writes them of a stream that has failed", async () => {
    const stream = new Writable({ write: (_, __, done) => done(new Error("closed")) });
    writeWholeMessages(stream);
    const connection = createMessageConnection(
      new StreamMessageReader(new PassThrough()),
      new StreamMessageWriter(stream),
    );
    const errors: string[] = [];
    connection.onError(([error]) => errors.push(error.message));
    await assert.rejects(connection.sendNotification("a"), /closed/);
    assert(errors.includes("closed"));
    connection.dispose();
  });
});
