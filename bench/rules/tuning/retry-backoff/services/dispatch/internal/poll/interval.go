package poll

import "time"

const (
	shortest = 200 * time.Millisecond
	longest  = 10 * time.Second
	growth   = 2
)

// Interval adapts how often a mailbox is polled to how much arrives.
type Interval struct {
	current time.Duration
}

// Next returns the pause before the next poll: shorter after mail, longer after none.
func (i *Interval) Next(received int) time.Duration {
	if received > 0 {
		i.current = shortest
		return i.current
	}
	if i.current == 0 {
		i.current = shortest
	}
	i.current *= growth
	if i.current > longest {
		i.current = longest
	}
	return i.current
}
