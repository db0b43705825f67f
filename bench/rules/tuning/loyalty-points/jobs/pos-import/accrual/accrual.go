// Package accrual credits bonus units for receipts that stores send at night.
package accrual

import (
	"log/slog"
	"math"
	"time"
)

type Receipt struct {
	Card      string
	AmountCts int64
	SoldAt    time.Time
}

type Cardholder struct {
	Grade    string
	Birthday time.Time
}

const (
	gradePlatinum = "PLATINUM"
	gradeGold     = "GOLD"
	gradeSilver   = "SILVER"

	maxUnits      = 5000
	minReceiptCts = 1000
)

// Units returns the bonus units for one receipt.
func Units(r Receipt, holder Cardholder) int64 {
	if r.AmountCts <= minReceiptCts {
		return 0
	}
	multiplier := 1.0
	switch holder.Grade {
	case gradePlatinum:
		multiplier = 2.5
	case gradeGold:
		multiplier = 2
	case gradeSilver:
		multiplier = 1.5
	}
	if sameDay(holder.Birthday, r.SoldAt) {
		multiplier *= 2
	}
	units := int64(math.Floor(float64(r.AmountCts) / 100 * multiplier))
	if units > maxUnits {
		slog.Warn("units capped", "card", r.Card, "units", units)
		units = maxUnits
	}
	return units
}

func sameDay(a, b time.Time) bool {
	return a.Month() == b.Month() && a.Day() == b.Day()
}
