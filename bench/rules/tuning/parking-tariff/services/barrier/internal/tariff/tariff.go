// Package tariff prices a stay in the garage when the ticket is put into the machine.
package tariff

import (
	"math"
	"time"
)

const (
	freeMinutes   = 20
	firstHour     = 250
	furtherHour   = 200
	dayMaximum    = 1800
	nightFlat     = 600
	nightFrom     = 20
	nightUntil    = 6
	lostTicketFee = 3000
)

// Stay is one visit of a car.
type Stay struct {
	In, Out time.Time
	Lost    bool
}

// Cents returns what the driver has to pay.
func Cents(s Stay) int {
	if s.Lost {
		return lostTicketFee
	}
	minutes := s.Out.Sub(s.In).Minutes()
	if minutes <= freeMinutes {
		return 0
	}
	if isNight(s) {
		return nightFlat
	}
	hours := int(math.Ceil(minutes / 60))
	price := firstHour + (hours-1)*furtherHour
	days := 1 + (hours-1)/24
	return min(price, days*dayMaximum)
}

func isNight(s Stay) bool {
	return s.In.Hour() >= nightFrom && s.Out.Hour() < nightUntil && s.Out.Sub(s.In) < 12*time.Hour
}
