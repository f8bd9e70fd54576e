// Declarations without TwiML, as they stand between others in a large program: with blocks in blocks, quotes in comments,
// and strings of many lines. `n` tells one from another.
const script = (n: number) => `// It isn't TwiML, but "quoted.
export async function total${n}(items, rate = ${n}) {
  const known = items.filter(({ price }) => price !== undefined && price > ${n});

  if (known.length === 0) {
    throw new Error(\`None of \${items.length} items has a price
      that is (more or less) known\`);
  } else {
    log("a", 'b', \`c\`);
  }
  return known.reduce((sum, { price, count }) => sum + price * count, 0) * '"'.length * "'".length;
}
`;

const fillers: Readonly<Record<string, (n: number) => string>> = {
  javascript: script,
  javascriptreact: script,
  typescript: script,
  typescriptreact: script,
  python: (n) => `@app.route("/total/${n}", methods=["GET"])
def total_${n}(items, rate=${n}):
    """The sum of all prices, if they're known.

    Items (of any kind) without a price don't count.
    """
    known = [item for item in items if item.price is not None]
    if not known:
        raise ValueError('None of %d items' % len(items))

    for item in known:
        # It's in percent.
        log(f"{item.price!r}")
    return sum(item.price * item.count for item in known)


`,
  php: (n) => `/**
 * It's the sum of all prices.
 */
function total${n}(array $items, int $rate = ${n}): float
{
    $known = array_filter($items, fn($item) => $item['price'] !== null);
    if (!$known) {
        throw new Exception("None of {$rate} items
            has a price");
    }
    $text = <<<TEXT
Dear customer, it's (nearly) done
TEXT;

    return array_sum(array_map(fn($item) => $item['price'] * $item['count'], $known));
}
`,
  ruby: (n) => `# It isn't TwiML.
def total_${n}(items, rate = ${n})
  known = items.select { |item| item.price && item.price > ${n} }
  if known.empty?
    raise ArgumentError, "None of #{items.size} items"
  else
    text = <<~TEXT
      Dear customer, it's (nearly) done
    TEXT
  end

  known.sum { |item| item.price * item.count }
end

`,
  csharp: (n) => `class Total${n}
{
    // It isn't TwiML.
    public decimal Of(IEnumerable<Item> items, int rate = ${n})
    {
        var known = items.Where(item => item.Price != null && item.Price > ${n}).ToList();
        if (known.Count == 0)
        {
            throw new ArgumentException($"None of {known.Count} items", nameof(items));
        }

        var text = @"Dear ""customer"",
            it is done";
        return known.Sum(item => item.Price.Value * item.Count);
    }
}
`,
  java: (n) => `class Total${n} {
    /** It isn't TwiML. */
    double of(List<Item> items, int rate) {
        List<Item> known = items.stream().filter(item -> item.price != null).toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("None of " + items.size() + " items");
        }

        char quote = '"';
        return known.stream().mapToDouble(item -> item.price * item.count).sum();
    }
}
`,
  go: (n) => `// It isn't TwiML.
func total${n}(items []Item, rate int) (float64, error) {
	sum := 0.0
	for _, item := range items {
		if item.Price == nil {
			continue
		}

		sum += *item.Price * float64(item.Count)
	}
	if sum == 0 {
		return 0, fmt.Errorf("none of %d items has a price: %q", len(items), '"')
	}
	return sum, nil
}
`,
  rust: (n) => `/// It isn't TwiML.
fn total_${n}<'a>(items: &'a [Item], rate: u32) -> Result<f64, Error> {
    let known: Vec<&'a Item> = items.iter().filter(|item| item.price.is_some()).collect();
    if known.is_empty() {
        return Err(Error::new(format!("None of {} items", items.len())));
    }

    let quote = '"';
    Ok(known.iter().map(|item| item.price.unwrap() * item.count as f64).sum())
}
`,
};
/** Languages with a grammar. */
export const largeLanguages: readonly string[] = Object.keys(fillers);

/** The program with so many declarations before it and behind it. */
export function largeProgram(language: string, program: string, count: number): string {
  const filler = (first: number) =>
    Array.from({ length: count }, (_, index) => fillers[language]!(first + index)).join("");
  const opening = language === "php" ? "<?php\n" : "";
  return `${opening}${filler(0)}${program.replace(/^<\?php\s*/, "")}\n${filler(count)}`;
}
