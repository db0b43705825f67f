package fees

import "math"

// Kind of a boat that wants to enter.
type Kind string

// EntryFee in euros.
func EntryFee(k Kind, crew int, entries int) float64 {
	switch k {
	case "dinghy", "board":
		return float64(10 + 8*crew)
	case "catamaran":
		return float64(25 + 8*crew)
	case "late":
		extra := math.Max(15, math.Round(0.5*float64(crew)))
		return math.Min(float64(entries)+extra, 90)
	default:
		return 40
	}
}

// Total of a club that pays for all.
func Total(kinds []Kind, crew int) float64 {
	sum := 0.0
	for _, k := range kinds {
		sum += EntryFee(k, crew, len(kinds))
	}
	return sum
}
