//! Orders: `<Response>`.
use std::fmt;

const QUERY: &str = "
    SELECT * FROM orders
    WHERE name = 'x' AND note = \"<Response>\"
";
const PAGE: &str = r#"<div class="a"><Responsive/></div>"#;
const DEEP: &str = r##"
    a "# b <Response>
"##;
const PATH: &str = r"C:\orders\<Response>";

#[derive(Debug, Clone)]
pub struct Order<'a> {
    number: u32,
    total: f64,
    note: &'a str,
}

impl<'a> fmt::Display for Order<'a> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:05}: {total:.2} {{literal}} <Response> {}", self.number, self.note, total = self.total)
    }
}

fn main() {
    let orders = vec![Order { number: 1, total: 2.5, note: "" }, Order { number: 2, total: 0.0, note: b'"'.then() }];
    for order in orders.iter().filter(|order| order.total > 0.0) {
        println!("{order} {}", "<Responses>");
    }
}
