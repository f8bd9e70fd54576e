/**
 * What of the elements that a `twilio` package writes (see `readTwilioSdk`) the catalogue does not know, one line each,
 * in the package's order. An element that is not known is one line, whatever its attributes.
 */
export function missingFromCatalogue(elements, catalogue) {
  const lines = elements.flatMap((element) => missingOfElement(element, catalogue));
  return [...new Set(lines)];
}

function missingOfElement({ product, parent, name, attributes }, catalogue) {
  const spec = catalogue.elementSpec(name, parent);
  if (!spec?.products.includes(product)) {
    return [`<${name}> in <${parent}> of a ${product} document`];
  }
  const misplaced = catalogue.elementSpec(parent)?.children.includes(name)
    ? []
    : [`<${name}> as a child of <${parent}>`];
  return [...misplaced, ...attributes.flatMap((attribute) => missingOfAttribute(attribute, spec, parent, catalogue))];
}

function missingOfAttribute({ name, values }, spec, parent, catalogue) {
  const attribute = spec.attributes.find((known) => known.name === name);
  if (!attribute) {
    return [`${name} of <${spec.name}> in <${parent}>`];
  }
  return values
    .filter((value) => !knowsValue(attribute.value, value, catalogue))
    .map((value) => `the value ${value} of ${name} of <${spec.name}> in <${parent}>`);
}

function knowsValue(kind, value, { voice, languageLists }) {
  const listed = [...(kind.options ?? []), ...(kind.words ?? [])].some((option) => option.value === value);
  switch (kind.kind) {
    case "voice":
      return voice(value) !== undefined;
    case "language":
      return listed || languageLists[kind.list].includes(value);
    case "boolean":
      return value === "true" || value === "false";
    default:
      return listed;
  }
}
