package outbound

import "time"

// Slot is a place in the hall.
type Slot struct {
	Aisle int
	Level int
}

// Keep says how long goods stay in the fast aisle before they move to the back.
func Keep(group string, sealed bool) time.Duration {
	var stay time.Duration
	switch group {
	case "electronics":
		stay = 14 * 24 * time.Hour
	case "furniture":
		stay = 5 * 24 * time.Hour
	default:
		stay = 30 * 24 * time.Hour
	}
	if !sealed {
		stay /= 2
	}
	return stay
}
