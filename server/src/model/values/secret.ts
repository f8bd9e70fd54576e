import type { Span } from "../../text/span";

export interface Secret {
  readonly kind: "password" | "other";
  /** Within the URL as written. */
  readonly span: Span;
}

/** The password before the host of a URL or a SIP address, and the parameters whose names say that they are secret. */
export function secretsInUrl(url: string): readonly Secret[] {
  if (!mayHoldSecrets(url)) {
    return none;
  }
  const [before = "", password = ""] = /^\s*(?:[a-z][a-z\d+.-]*:(?:\/\/)?)[^/?#@:]*:([^/?#@]+)@/i.exec(url) ?? [];
  const end = before.length - "@".length;
  const found: Secret[] =
    password === "" || isPlaceholder(password)
      ? []
      : [{ kind: "password", span: { start: end - password.length, end } }];
  for (const { 0: whole, 1: name = "", 2: value = "", index } of url.matchAll(parameters)) {
    if (isSecretName(name) && !isPlaceholder(value)) {
      const start = index + whole.length - value.length;
      found.push({ kind: "other", span: { start, end: start + value.length } });
    }
  }
  return found;
}

/** Whether it is worth looking: nearly all URLs hold neither. */
export function mayHoldSecrets(text: string): boolean {
  return /[@=]/.test(text);
}

const none: readonly Secret[] = [];

/** Whether whoever named a value so means it to be known to few. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Whether the value only shows where a secret is to stand. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value);
}

const parameters = /[?&;]([\w.-]{1,60})=([^&;#\s]+)/g;
const secretName = /(?:passw(?:or)?d|secret|api[-_]?key|(?:auth|access|bearer)[-_]?token|private[-_]?key)$/i;
const placeholder = /^(?:[x*.]+|your.*|change.?me)$/i;
