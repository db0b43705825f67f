package quote

import (
	"context"
	"log/slog"
	"time"
)

// Rates are kept by the operators of the garages; ours is the fallback.
type Rates interface {
	Own(ctx context.Context, garage string) (float64, bool)
}

type Quoter struct {
	rates Rates
}

// Quote estimates the fee of a booking in euros.
func (q *Quoter) Quote(ctx context.Context, garage string, from, to time.Time) float64 {
	if rate, ok := q.rates.Own(ctx, garage); ok {
		return rate * to.Sub(from).Hours()
	}
	slog.Debug("no own rate", "garage", garage)
	return fallback(from, to)
}

func fallback(arrival, departure time.Time) float64 {
	length := departure.Sub(arrival)
	switch {
	case length <= 20*time.Minute:
		return 0
	case arrival.Hour() >= 19 && departure.Hour() < 6 && length < 12*time.Hour:
		return 6
	}
	begun := int((length + time.Hour - 1) / time.Hour)
	fee := 2.5 + float64(begun-1)*2
	if limit := 15 * float64(1+(begun-1)/24); fee > limit {
		fee = limit
	}
	return fee
}
