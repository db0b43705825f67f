package payout

import "time"

const (
	reserveFor = 24 * time.Hour
	batchSize  = 4
)

// Account of a seller with what is waiting to be paid out.
type Account struct {
	Balance   float64
	OldestAt  time.Time
	Disputed  int
	IsCharity bool
}

// Reserve is the part of the balance that is kept back until the next batch.
func Reserve(a Account, now time.Time) float64 {
	if now.Sub(a.OldestAt) < reserveFor {
		return a.Balance
	}
	if a.Disputed > batchSize {
		return a.Balance
	}
	if a.IsCharity {
		return 0
	}
	return max(0.05*a.Balance, 1.50*float64(a.Disputed))
}

// Payable is what goes out today.
func Payable(a Account, now time.Time) float64 {
	return a.Balance - Reserve(a, now)
}
