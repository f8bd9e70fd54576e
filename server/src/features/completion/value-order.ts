import type { AttributeSpec, ValueOption, ValueSpec } from "../../catalogue/spec";
import { usualValues } from "../../catalogue/usage";
import { isDocumented } from "../../model/values/listed";

/**
 * What people write most first, then the catalogue's order; of a list of all values the default after those, since few write
 * it; then what no page has, and what is not documented any more last.
 */
export function inOrderOfUse(
  { name, value: { kind }, default: initial }: AttributeSpec,
  options: readonly ValueOption[],
): readonly ValueOption[] {
  const usual = usualValues(name);
  const isOpen = kind === "text" || kind === "pattern";
  const rank = (option: ValueOption) => {
    const place = usual.indexOf(option.value);
    const isPackaged = option.sources?.every((source) => source === "sdk") ?? false;
    const isInitial = option.value === initial && !isOpen;
    const counted = place < 0 ? usual.length + (isPackaged ? 2 : Number(isInitial)) : place;
    return counted + (isDocumented(option) ? 0 : 1000);
  };
  return [...options].sort((a, b) => rank(a) - rank(b));
}

/** The values that can be told by name. */
export function optionsOf(value: ValueSpec): readonly ValueOption[] {
  switch (value.kind) {
    case "boolean":
      return ["true", "false"].map((word) => ({ value: word, documentation: "" }));
    case "enum":
      return value.options;
    case "pattern":
      return [...(value.options ?? []), ...(value.words ?? [])];
    case "integer":
    case "decimal":
    case "language":
      return value.words ?? [];
    case "text":
      return value.options ?? [];
    default:
      return [];
  }
}
