package order

import "errors"

// Tier is what a customer has earned.
type Tier[T any] struct{ factor T }

var errEmpty = errors.New("empty")

var discounts = map[string]func(int) int{
	"gold": func(total int) int { return total * 92 / 100 },
	"none": nil,
}

var load = once(func() int { return 1 })

var checks = []func(int) bool{func(total int) bool { return total > 0 }}

var handler = server{Place: func(total int) {
	if total > 0 {
		ship(total)
	}
}}

func (tier *Tier[T]) Price(base, quantity int, notes ...string) (total int, err error) {
	if quantity == 0 {
		return 0, errEmpty
	} else if base < 0 || quantity < 0 {
		return 0, errEmpty
	} else {
		total = base * quantity
	}
	check := func(limit int) bool {
		return total > limit && limit > 0
	}
	each(notes, func(note string) {
		if note == "" {
			return
		}
	})
	tier.apply = func() {}
	func() {
		for range notes {
		}
	}()
	return total, nil
}

func Ship(int, string) {
outer:
	for i := 0; i < 10; i++ {
		for _, line := range lines {
			switch {
			case line.open && line.paid && !line.sent, line.urgent:
				continue outer
			case line.closed:
			default:
				break
			}
		}
	}
	select {
	case parcel := <-parcels:
		send(parcel)
	default:
		goto done
	}
done:
	switch value := parcel.(type) {
	case int, string:
		send(value)
	}
}

func external(total int) int
