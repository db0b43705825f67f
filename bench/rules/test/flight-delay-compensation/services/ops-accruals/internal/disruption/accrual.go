package disruption

import (
	"context"
	"fmt"
	"log/slog"
	"time"
)

// Leg is a flown leg as reported by flight operations.
type Leg struct {
	Number     string
	DistanceKm int
	Scheduled  time.Time
	OnBlock    time.Time
	Passengers int
	External   bool // outside our control: storm, strike of the tower, closed airspace
}

// Ledger books provisions in euro cents.
type Ledger interface {
	Provision(ctx context.Context, leg string, cents int64) error
}

var payouts = struct{ short, medium, long int64 }{short: 25000, medium: 40000, long: 60000}

func payoutCents(leg Leg) int64 {
	late := leg.OnBlock.Sub(leg.Scheduled)
	if leg.External || late < 3*time.Hour {
		return 0
	}
	switch {
	case leg.DistanceKm < 1500:
		return payouts.short
	case leg.DistanceKm <= 3500:
		return payouts.medium
	case late < 4*time.Hour:
		return payouts.long / 2
	default:
		return payouts.long
	}
}

// Accrue books what late legs of a day will cost, before any passenger has claimed.
func Accrue(ctx context.Context, ledger Ledger, legs []Leg) error {
	for _, leg := range legs {
		cents := payoutCents(leg) * int64(leg.Passengers)
		if cents == 0 {
			continue
		}
		if err := ledger.Provision(ctx, leg.Number, cents); err != nil {
			return fmt.Errorf("provision for %s: %w", leg.Number, err)
		}
		slog.InfoContext(ctx, "provisioned", "leg", leg.Number, "cents", cents)
	}
	return nil
}
