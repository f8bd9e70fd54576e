export interface NewDocumentKind {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** What stands inside `<Response>`: a snippet in VS Code's syntax, indented with tabs. */
  readonly body: string;
}

export const newDocumentKinds: readonly NewDocumentKind[] = [
  {
    id: "voice",
    label: "Voice",
    detail: "Speaks to the caller",
    body: "<Say>${1:Hello!}</Say>$0",
  },
  {
    id: "menu",
    label: "Voice menu",
    detail: "Asks for a key, and says what happens when none comes",
    body: [
      '<Gather action="${1:/menu}" numDigits="1">',
      "\t<Say>${2:For sales, press 1. For support, press 2.}</Say>",
      "</Gather>",
      "<Say>${3:We did not hear from you. Goodbye.}</Say>$0",
    ].join("\n"),
  },
  {
    id: "messaging",
    label: "Messaging",
    detail: "Answers a text message",
    body: "<Message>${1:Thank you for your message.}</Message>$0",
  },
  {
    id: "empty",
    label: "Empty response",
    detail: "Only <Response>: does nothing until you add to it",
    body: "$0",
  },
];

/** The whole document as a snippet, for a kind's body. */
export function newDocumentSnippet({ body }: NewDocumentKind): string {
  const indented = body.replaceAll("\n", "\n\t");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n\t${indented}\n</Response>\n`;
}
