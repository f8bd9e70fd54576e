let names: Intl.DisplayNames | undefined;
/** Asking Intl is slow, and a list of voices asks for a thousand names. */
const found = new Map<string, string | undefined>();

/** `en-GB` → `British English`; `undefined` for what is no language tag. */
export function languageName(tag: string): string | undefined {
  if (!found.has(tag)) {
    found.set(tag, nameOf(tag));
  }
  return found.get(tag);
}

function nameOf(tag: string): string | undefined {
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  try {
    return names.of(tag);
  } catch {
    // Intl throws a RangeError for a malformed tag, such as one that is still being typed.
    return undefined;
  }
}
