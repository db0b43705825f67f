// Package topup tells holders of prepaid meters how far their credit goes.
package topup

import (
	"math"
	"sort"
)

type block struct {
	upTo  float64
	price float64
}

var blocks = []block{
	{upTo: 100, price: 18.2},
	{upTo: 300, price: 26.4},
	{upTo: math.Inf(1), price: 34.9},
}

// Cost returns what the units of one month cost, in cents.
func Cost(units float64, eco bool) int {
	cost, below := 840.0, 0.0
	for _, b := range blocks {
		if units <= below {
			break
		}
		cost += (math.Min(units, b.upTo) - below) * b.price
		below = b.upTo
	}
	if eco {
		cost *= 0.95
	}
	return int(math.Round(cost))
}

// Reach returns how many units a credit buys, by search: the price is not linear.
func Reach(cents int, eco bool) float64 {
	return float64(sort.Search(5000, func(units int) bool { return Cost(float64(units), eco) > cents }))
}
