package protect

import (
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// ErrExcessive is returned for a deposit that the law does not allow.
var ErrExcessive = errors.New("protect: deposit exceeds the statutory limit")

const (
	weeksBelow   = 5
	weeksFrom    = 6
	rentBoundary = 50_000_00 // pence
)

// Registration is what a landlord sends us; all amounts are pence.
type Registration struct {
	ID          string
	MonthlyRent int64
	Deposit     int64
	Holding     int64
	HeldFrom    time.Time
	HeldTo      time.Time
}

// Verify refuses deposits above the legal cap and flats that were held for too long.
func Verify(r Registration) error {
	annual := r.MonthlyRent * 12
	week := annual / 52
	limit := week * weeksBelow
	if annual >= rentBoundary {
		limit = week * weeksFrom
	}
	if r.Deposit > limit {
		return fmt.Errorf("%w: %d > %d", ErrExcessive, r.Deposit, limit)
	}
	if r.Holding > 2*week {
		return fmt.Errorf("%w: holding %d", ErrExcessive, r.Holding)
	}
	if r.HeldTo.Sub(r.HeldFrom) > 15*24*time.Hour {
		return errors.New("protect: flat was held for more than 15 days")
	}
	return nil
}

// Accept verifies and stores a registration.
func (s *Store) Accept(r Registration) error {
	if err := Verify(r); err != nil {
		slog.Warn("registration refused", "id", r.ID, "reason", err)
		return err
	}
	return s.insert(r)
}
