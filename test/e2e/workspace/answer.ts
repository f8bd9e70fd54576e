import { createServer } from "node:http";

const names: readonly string[] = ["Ada", "Grace"];

/** Answers a call. */
export function answer(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice="alice">Hello ${name}</Say>
  <Diall timeout="20">+14155550123</Diall>
  
</Response>`;
}

createServer((_request, response) => response.end(names.map(answer).join())).listen(3000);
