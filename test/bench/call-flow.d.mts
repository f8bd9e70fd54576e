/** A call flow of about that many bytes. */
export function callFlow(bytes: number): string;
