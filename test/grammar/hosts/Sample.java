package shop;

import java.util.List;

/** Orders: the answer is <Response>. */
public final class Sample {
    private static final String SQL = """
        SELECT * FROM orders
        WHERE name = 'x' \
        AND note = "<Response>"
        """;
    private static final String HTML = """
        <div class="a">
          <Responsive/>
        </div>""";
    private static final String EMPTY = "" + "\"<Response>\"" + '"' + "a <Response/>";

    record Order(int number, double total) {
        String describe(String prefix) {
            return String.format("%s%05d: %.2f <Responses>", prefix, number, total) + '\'' + "<b>";
        }
    }

    public static void main(String[] args) {
        for (Order order : List.of(new Order(1, 2.5), new Order(2, 0))) {
            if (order.total() > 0 && !order.describe("").isEmpty()) {
                System.out.println(order.describe("<p>"));
            }
        }
    }
}
