package tariff

import (
	"fmt"
	"time"
)

// Season is a contract for one place in the garage.
type Season struct {
	Holder string
	Night  bool
	Since  time.Time
}

// MonthlyCents returns the rate of a season ticket.
func MonthlyCents(s Season, at time.Time) int {
	rate := 18000
	if s.Night {
		rate = 6000
	}
	years := int(at.Sub(s.Since).Hours() / 24 / 365)
	if years >= 2 {
		rate -= 250 * years
	}
	return max(rate, 3000)
}

func (s Season) String() string {
	return fmt.Sprintf("season ticket of %s since %s", s.Holder, s.Since.Format(time.DateOnly))
}
