package pricing

import "fmt"

func Total(order Order) int {
	if order.
	fmt.Println("total",
	return 0
}

func Ship(order Order) {
	send(order)
}
