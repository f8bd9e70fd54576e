package shop

/** Orders: <Response>. */
data class Order(val number: Int, val total: Double = 0.0) {
    val query = """
        SELECT * FROM orders
        WHERE name = '$number' AND note = "<Response>"
    """.trimIndent()
    val page = """<div class="a">${number + 1}</div>"""
    val empty = "" + "\"<Response>\"" + 'c'

    fun describe(prefix: String = ""): String {
        val text = "$prefix${if (total > 1) "a <Response>" else "none"}: a <Response/>\t"
        return text.lines().joinToString("<br>") { it.trim() }
    }
}

fun main() {
    listOf(Order(1, 2.5), Order(2)).filter { it.total > 0 }.forEach { println(it.describe("<b>") + "<Responses>") }
}
