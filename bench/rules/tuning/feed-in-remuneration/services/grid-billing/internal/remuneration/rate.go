package remuneration

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

type Plant struct {
	Number       string
	PeakKw       float64
	Commissioned time.Time
	FullFeedIn   bool
}

type Hour struct {
	Start             time.Time
	NegativeHoursUpTo int // how many hours in a row the exchange price has been below zero
	Kwh               float64
}

type Meter interface {
	Hours(ctx context.Context, plant string, month time.Time) ([]Hour, error)
}

var ErrNoMeter = errors.New("plant has no meter")

// RateInCents is what one kilowatt-hour is worth; zero when nothing is paid.
func RateInCents(plant Plant, hour Hour) float64 {
	if !hour.Start.Before(plant.Commissioned.AddDate(20, 0, 0)) {
		return 0
	}
	if hour.NegativeHoursUpTo >= 4 {
		return 0
	}
	var rate float64
	switch {
	case plant.PeakKw <= 10:
		rate = 8.11
	case plant.PeakKw <= 40:
		rate = 7.03
	case plant.PeakKw <= 100:
		rate = 5.74
	default:
		return 0
	}
	if plant.FullFeedIn {
		rate += 4.80
	}
	start := time.Date(2024, time.February, 1, 0, 0, 0, 0, time.UTC)
	for step := start.AddDate(0, 6, 0); !step.After(plant.Commissioned); step = step.AddDate(0, 6, 0) {
		rate *= 0.99
	}
	return rate
}

type Biller struct {
	meter Meter
}

func (b Biller) Credit(ctx context.Context, plant Plant, month time.Time) (float64, error) {
	hours, err := b.meter.Hours(ctx, plant.Number, month)
	if err != nil {
		return 0, errors.Join(ErrNoMeter, err)
	}
	cents := 0.0
	for _, hour := range hours {
		cents += hour.Kwh * RateInCents(plant, hour)
	}
	slog.InfoContext(ctx, "credit", "plant", plant.Number, "hours", len(hours), "cents", cents)
	return cents / 100, nil
}
