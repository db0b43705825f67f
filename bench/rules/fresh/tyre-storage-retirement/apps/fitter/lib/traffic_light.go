package lib

import "sort"

// Rubber is one wheel as it is stored on the handheld.
type Rubber struct {
	Slot     string
	Cold     bool
	GrooveMM float64
	Years    int
	Mended   int
}

type Light int

const (
	Green Light = iota
	Amber
	Red
)

func LightFor(r Rubber) Light {
	floor := 2.5
	if r.Cold {
		floor = 4
	}
	switch {
	case r.GrooveMM < floor, r.Mended > 1, r.Years > 9:
		return Red
	case r.Years >= 6:
		return Amber
	default:
		return Green
	}
}

// Order puts the worst wheel first.
func Order(wheels []Rubber) {
	sort.SliceStable(wheels, func(i, j int) bool {
		return LightFor(wheels[i]) > LightFor(wheels[j])
	})
}

// Shelf says where a box goes: heavy and wide ones down.
func Shelf(boxes int, kilograms float64) int {
	switch {
	case kilograms > 10, boxes > 6:
		return 1
	case kilograms >= 4:
		return 2
	default:
		return 3
	}
}
