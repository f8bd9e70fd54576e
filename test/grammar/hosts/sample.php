<?php
namespace Shop;

use PDO;

const GREETING = "Hello {$name}, <Response> is not at the beginning\n";
$sql = <<<SQL
    SELECT * FROM orders WHERE total > :total -- comment
SQL;
$text = <<<EOT
Dear $customer,
  your order {$order->number} of {$order['total']} is \$ready.
<Response>
EOT;
$plain = <<<'END'
$nothing {$here}
  <Response/>
END;
$quoted = <<<"PAGE"
    <div class="a">{$order->note}</div>
    PAGE;
$html = <<<HTML
<p>$text</p>
HTML;
$xml = <<<XML
<order id="1"/>
XML;
echo <<<A
A;
$empty = '' . "" . 'it\'s' . "say \"<Response>\"";
$long = "
  <div>
    $text[0] and ${name}
";
$select = "SELECT id FROM orders WHERE name = 'x'";
$pattern = '/^<Response>/i';

final class Order
{
    public function __construct(private readonly int $number, public ?string $note = null)
    {
        $this->note ??= sprintf('%05d: %s', $number, "<Responsive>");
    }

    public function describe(string $prefix = ''): string
    {
        return match (true) {
            $this->number > 5 => $prefix . "many <br> $this->note",
            default => <<<TEXT
                few of {$this->number}
                TEXT . 'after',
        };
    }
}
foreach ([new Order(1), new Order(2)] as $i => $order) {
    echo "$i: {$order->describe('<b>')}", PHP_EOL;
}
# the end
