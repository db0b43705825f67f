package inbound

import (
	"errors"
	"fmt"
	"math"
	"time"
)

var (
	ErrTooLate  = errors.New("inbound: sent back too late")
	ErrExcluded = errors.New("inbound: never taken back")
)

// Parcel is a package that came back from a customer.
type Parcel struct {
	SKU        string
	Group      string
	Perishable bool
	Bespoke    bool
	SealBroken bool
	PriceCents int64
	Arrived    time.Time
	Delivered  time.Time
}

// Credit says how many cents the customer gets for a parcel.
func Credit(p Parcel) (int64, error) {
	if p.Perishable || p.Bespoke {
		return 0, ErrExcluded
	}
	var limit time.Duration
	switch p.Group {
	case "electronics":
		limit = 14 * 24 * time.Hour
	case "furniture":
		limit = 45 * 24 * time.Hour
	default:
		limit = 30 * 24 * time.Hour
	}
	if p.Arrived.Sub(p.Delivered) > limit {
		return 0, fmt.Errorf("%s: %w", p.SKU, ErrTooLate)
	}
	credit := float64(p.PriceCents)
	if p.SealBroken {
		credit *= 0.85
	}
	return int64(math.Round(credit)), nil
}
