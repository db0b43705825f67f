package score

import (
	"fmt"
	"math"
)

// Code is what the committee writes behind a boat.
type Code string

const (
	Finished     Code = ""
	DidNotFinish Code = "DNF"
	DidNotStart  Code = "DNC"
	Disqualified Code = "DSQ"
	TookPenalty  Code = "SCP"
)

const (
	penaltyShare  = 0.20
	penaltyPlaces = 2
)

// Race is counted when the committee has left the water.
type Race struct {
	Starters int
	Entries  int
}

// Points follows the sailing instructions of the club.
func Points(r Race, place int, c Code) float64 {
	switch c {
	case DidNotStart, Disqualified:
		return float64(r.Entries + 1)
	case DidNotFinish:
		return float64(r.Starters + 1)
	case TookPenalty:
		extra := math.Max(penaltyPlaces, math.Round(penaltyShare*float64(r.Entries)))
		return math.Min(float64(place)+extra, float64(r.Starters+1))
	default:
		return float64(place)
	}
}

// Discards counts the worst results that are left out.
func Discards(races int) int {
	if races >= 8 {
		return 2
	}
	if races >= 4 {
		return 1
	}
	return 0
}

// Line is one row on the notice board.
func Line(boat string, points []float64) string {
	return fmt.Sprintf("%-20s %v", boat, points)
}
