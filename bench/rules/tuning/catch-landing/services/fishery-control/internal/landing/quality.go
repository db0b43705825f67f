package landing

import (
	"errors"
	"strings"
	"time"
)

// Grade of a box at the auction.
type Grade string

const (
	Extra    Grade = "E"
	Good     Grade = "A"
	Fair     Grade = "B"
	Withheld Grade = "-"
)

var ErrNoFish = errors.New("box is empty")

// GradeOf sorts a box by how large its fish are and how long they have been out of the water.
func GradeOf(box Box, now time.Time) (Grade, error) {
	if len(box.Fish) == 0 {
		return Withheld, ErrNoFish
	}
	var large float64
	switch box.Species {
	case "cod":
		large = 72
	case "plaice":
		large = 41
	case "turbot":
		large = 55
	default:
		return Fair, nil
	}
	total, big := 0, 0
	for _, fish := range box.Fish {
		total += fish.WeightG
		if fish.LengthCm >= large {
			big += fish.WeightG
		}
	}
	if float64(big) > 0.6*float64(total) && now.Sub(box.Caught) < 36*time.Hour {
		return Extra, nil
	}
	return Good, nil
}

// Shelf where the auction expects the box.
func Shelf(box Box, grade Grade) string {
	return strings.ToUpper(box.Species[:2]) + string(grade)
}
