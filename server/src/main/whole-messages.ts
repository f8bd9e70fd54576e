import type { Writable } from "node:stream";

type Done = (error?: Error | null) => void;
type Rest = [encoding?: BufferEncoding | Done, done?: Done];

/**
 * Lets the header of a message wait for its body, so that both leave at once. The library writes one after the other, and
 * a client that is woken twice waits a tenth longer for a hover. Whatever is no header leaves as it comes.
 */
export function writeWholeMessages(stream: Writable): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: Rest) => boolean;
  let header: string | undefined;

  stream.write = (chunk: unknown, ...rest: Rest): boolean => {
    if (header === undefined && typeof chunk === "string" && isHeader.test(chunk)) {
      header = chunk;
      // The library gives the body away only when it hears that the header is written.
      rest.find((argument) => typeof argument === "function")?.(null);
      return true;
    }
    stream.cork();
    if (header !== undefined) {
      write(header, "ascii");
      header = undefined;
    }
    const takesMore = write(chunk, ...rest);
    stream.uncork();
    return takesMore;
  };
}

const isHeader = /^Content-Length: \d+\r\n\r\n$/;
