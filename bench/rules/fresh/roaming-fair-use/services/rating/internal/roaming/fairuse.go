package roaming

import (
	"context"
	"errors"
	"math"
	"time"
)

var ErrUnknownLine = errors.New("unknown line")

const (
	window         = 120 * 24 * time.Hour
	abroadShare    = 0.5
	warning        = 14 * 24 * time.Hour
	dataPerGB      = 1.30
	voicePerMinute = 0.022
	volumeFactor   = 2
)

// Presence sums up where a line was seen, a day counts where most of it was spent.
type Presence struct {
	Since    time.Time
	Home     int
	Abroad   int
	WarnedAt time.Time
}

// Usage is one record from a visited network.
type Usage struct {
	Gigabytes   float64
	Minutes     float64
	UsedThisRun float64
	MonthlyFee  float64
}

// Surcharge in euros, on top of the tariff.
func Surcharge(p Presence, u Usage, now time.Time) float64 {
	if now.Sub(p.Since) < window {
		return 0
	}
	if float64(p.Abroad) <= abroadShare*float64(p.Home+p.Abroad) {
		return 0
	}
	if p.WarnedAt.IsZero() || now.Sub(p.WarnedAt) < warning {
		return 0
	}
	free := volumeFactor * u.MonthlyFee / dataPerGB
	over := math.Max(0, u.UsedThisRun+u.Gigabytes-free)
	return math.Min(over, u.Gigabytes)*dataPerGB + u.Minutes*voicePerMinute
}

type Lines interface {
	Presence(ctx context.Context, msisdn string) (Presence, bool, error)
}

// Rate looks the line up and prices one record.
func Rate(ctx context.Context, lines Lines, msisdn string, u Usage) (float64, error) {
	p, ok, err := lines.Presence(ctx, msisdn)
	if err != nil {
		return 0, err
	}
	if !ok {
		return 0, ErrUnknownLine
	}
	return Surcharge(p, u, time.Now()), nil
}
