"""Orders of a shop.

The answer of the gateway looks like this:

<Response>
  <Say>not TwiML in a docstring</Say>
</Response>
"""
import json
from typing import Optional

SQL = """
    SELECT id, name
    FROM orders  -- the newest first
    WHERE total > %(total)s AND name LIKE '%%{pattern}%%'
"""
HTML = '''<!DOCTYPE html>
<p class="greeting">Hello, {name}!</p>
'''
COMMENTED = '''
<!-- a page of our own -->
<div title='x'>{{ value }}</div>
'''
EMPTY = "" + '' + """""" + f"" + f''''''
QUOTED = "it's \"quoted\" <Response> here" + 'say "<Response>"'
CONTINUED = """\
first line, with <Response> in it
"""
RAW = r"""\d+<Response>""" + r'\w"' + rb'\x00<Response' + b"<Responsive>"


class Order:
    '''One order: <Response/> is not at the beginning.'''

    def __init__(self, number: int, total: float = 0.0, note: Optional[str] = None):
        self.number = number
        self.total = total
        self.note = note or f"order {number!r:>10} of {total:.2f}"

    def describe(self, prefix=''):
        text = f"""
        {prefix}{self.number:05d}
        {'a <Response>' if self.note else "nothing"}
        {{literal}} {json.dumps({"a": [1, 2]})}
        """
        return text.strip() + "%s of %d%%" % (self.note, self.total)


def lines(orders):
    return "\n".join(f'{order.number}: {order.describe("<b>")}' for order in orders if order.total > 1e3)


if __name__ == "__main__":
    print(lines([Order(1), Order(2, 3.5, note="<Responses>")]))
    print("unclosed
    print('and after')
