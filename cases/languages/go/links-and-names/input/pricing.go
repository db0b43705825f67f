//go:build linux && !cgo

// Package pricing knows what an order costs.
package pricing

import (
	"fmt"
	_ "embed"
	. "shop/money"

	ledger "shop/accounts"
	"shop/go-tiers"
	"shop/tax/v2"
)

import "gopkg.in/yaml.v3"

const (
	Gold = iota
	silver
)

var Rate, base float64 = defaultRate, tax.Standard

type (
	Price   = Amount
	Rule[T Number] struct {
		Base
		*tiers.Tier
		Apply func(limit Limit) T
		Next  map[Kind][]ledger.Entry
	}
	visitor interface {
		Visit(order Order) error
		fmt.Stringer
	}
)

func (rule *Rule[T]) Total(order Order, tax float64) (T, error) {
	fmt.Println(tax, order.Total, rule.Base)
	ledger := open(ledger.Path)
	ledger.Book(order)
	if tier, ok := tierOf(order); ok {
		limit := tier
		use(limit)
	}
	limit := limit + 1
	rule.Next[limits[Gold]] = nil
	return yaml.Marshal(Line{Price: priceOf(order), Note: note})
}

func tableOf[K comparable](keys ...K) map[Tier]int {
	type row struct{ key K }
	rows := map[Tier]row{GoldTier: {key: keys[0]}}
	_ = [...]Tier{firstTier: GoldTier}
	switch key := any(keys).(type) {
	case Named:
		return key.Table()
	}
	var table = table(rows)
	for index, table := range table {
		visit(index, table)
	}
	return table
}
