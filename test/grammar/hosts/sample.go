package shop

import (
	"fmt"
	"strings"
)

// Query is not <Response>.
const Query = `
	SELECT * FROM orders
	WHERE name = '%s' AND note = "<Response>"
`

var page = `<div class="a">
  <Responsive/>
</div>`

// Order is one order.
type Order struct {
	Number int     `json:"number"`
	Total  float64 `json:"total,omitempty"`
}

func (order *Order) Describe(prefix string) string {
	empty := "" + `` + "\"<Response>\"" + "a <Response/>\n"
	return fmt.Sprintf("%s%05d: %.2f%% <Responses>%[1]s", prefix, order.Number, order.Total) + empty
}

func main() {
	for index, order := range []*Order{{1, 2.5}, {2, 0}} {
		if order.Total > 0 && 'a' < '<' {
			fmt.Println(index, strings.ToUpper(order.Describe("<b>")), page)
		}
	}
}
