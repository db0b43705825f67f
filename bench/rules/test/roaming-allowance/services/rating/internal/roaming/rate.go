package roaming

import (
	"context"
	"fmt"
	"log/slog"
)

// Zone groups visited networks by what they charge us.
type Zone int

const (
	ZoneEurope Zone = iota + 1
	ZoneNeighbour
	ZoneWorld
)

const (
	megabyte          = 1_000_000
	monthlyCeilingEUR = 60.0
)

type allowance struct {
	dailyBytes int64
	perMB      float64
}

var allowances = map[Zone]allowance{
	ZoneEurope:    {dailyBytes: 1000 * megabyte, perMB: 0.002},
	ZoneNeighbour: {dailyBytes: 300 * megabyte, perMB: 0.02},
	ZoneWorld:     {dailyBytes: 50 * megabyte, perMB: 0.19},
}

// Charge returns what a day of roaming costs, given what the month has cost so far.
func Charge(zone Zone, usedBytes int64, monthSoFar float64) (float64, error) {
	a, ok := allowances[zone]
	if !ok {
		return 0, fmt.Errorf("roaming: no allowance for zone %d", zone)
	}
	over := usedBytes - a.dailyBytes
	if over <= 0 {
		return 0, nil
	}
	cost := float64(over) / megabyte * a.perMB
	return min(cost, max(0, monthlyCeilingEUR-monthSoFar)), nil
}

// RateDay rates all sessions of one subscriber and day.
func RateDay(ctx context.Context, sessions []Session, monthSoFar float64) (float64, error) {
	perZone := map[Zone]int64{}
	for _, s := range sessions {
		perZone[s.Zone] += s.Up + s.Down
	}
	total := 0.0
	for zone, used := range perZone {
		cost, err := Charge(zone, used, monthSoFar+total)
		if err != nil {
			return 0, err
		}
		total += cost
	}
	slog.DebugContext(ctx, "rated day", "sessions", len(sessions), "total", total)
	return total, nil
}
