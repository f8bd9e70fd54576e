using System;
using System.Linq;

namespace Shop;

/// <summary>Orders: &lt;Response&gt;</summary>
public sealed record Order(int Number, decimal Total)
{
    private const string Path = @"C:\orders\""new""\<Response>.txt";
    private const string Sql = @"
        SELECT * FROM orders
        WHERE name = 'x' AND note = ""<Response>""
    ";
    private readonly string empty = "" + @"" + $"" + "\"<Response>\"";
    private static readonly string Html = """
        <div class="a">
          <Responsive/>
        </div>
        """;

    public string Describe(string prefix = "") =>
        $"{prefix}{Number:D5}: {{literal}} {(Total > 1 ? "a <Response>" : "none")} \t";

    public string Long() => $@"
        {Number} of ""{Total:F2}""
        <Response>";

    public string Raw(string name) => $"""
        Dear {name},
        <p>{Number}</p>
        """;

    public string Twice(string name) => $$"""
        { "name": "{{name}}", "total": {{Total}} }
        """;

    public static void Main()
    {
        var orders = new[] { new Order(1, 2.5m), new(2, 0m) };
        foreach (var order in orders.Where(each => each.Total > 0))
        {
            Console.WriteLine(order.Describe("<b>") + '"' + "<Responses>");
        }
    }
}
