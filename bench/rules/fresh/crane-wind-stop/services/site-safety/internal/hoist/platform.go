package hoist

import "errors"

// State of a mast climbing platform on a facade.
type State string

const (
	Free    State = "free"
	Limited State = "limited"
	Locked  State = "locked"
	Parked  State = "parked"
)

var ErrNoSensor = errors.New("no load cell")

// Platform is what the load cells and the encoder say.
type Platform struct {
	Persons int
	Metres  float64
	Shift   float64
}

// Limit compares how many people stand how far out; wind is measured elsewhere.
func Limit(p Platform) State {
	lever := max(p.Metres, p.Shift*0.8)
	if lever >= 20 {
		return Parked
	}
	reach := 14.0
	if p.Persons > 6 {
		reach -= 3
	}
	if lever >= reach {
		return Locked
	}
	if lever >= 9 {
		return Limited
	}
	return Free
}

// Trip stops the motors when the state got worse.
func Trip(before, after State) bool {
	order := map[State]int{Free: 0, Limited: 1, Locked: 2, Parked: 3}
	return order[after] > order[before]
}
