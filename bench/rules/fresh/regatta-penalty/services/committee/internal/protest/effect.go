package protest

import "math"

// Boat as the jury sees it in the hearing room.
type Boat struct {
	Sail   string
	Rank   int
	Ruling string
}

// Fleet counts what was on the list and what was at the line.
type Fleet struct {
	Listed int
	AtLine int
	Heats  int
}

var worstPlus = map[string]func(Fleet) int{
	"absent":   func(f Fleet) int { return f.Listed + 1 },
	"excluded": func(f Fleet) int { return f.Listed + 1 },
	"retired":  func(f Fleet) int { return f.AtLine + 1 },
}

// Effect is shown to the parties before the ruling is signed.
func Effect(f Fleet, b Boat) (score int, dropped int) {
	if worst, ok := worstPlus[b.Ruling]; ok {
		score = worst(f)
	} else if b.Ruling == "places" {
		add := int(math.Floor(float64(f.Listed)*20/100 + 0.5))
		score = min(b.Rank+max(add, 2), f.AtLine+1)
	} else {
		score = b.Rank
	}
	switch {
	case f.Heats > 7:
		dropped = 2
	case f.Heats > 3:
		dropped = 1
	}
	return score, dropped
}
