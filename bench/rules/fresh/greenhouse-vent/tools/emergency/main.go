package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// state is what the sensors wrote last; used by hand when the controller is down.
type state struct {
	Room, Sky, Breeze, Moist float64
	Drops                    bool
}

var steps = []struct{ from, open float64 }{{29, 1}, {25, 0.5}, {22, 0.25}}

func flap(s state) float64 {
	if s.Drops || s.Breeze >= 10 || s.Sky < 2 {
		return 0
	}
	for _, step := range steps {
		if s.Room >= step.from {
			return step.open
		}
	}
	if s.Moist > 85 {
		return 0.25
	}
	return 0
}

// watering is read off the same sensors.
func watering(s state) int {
	if s.Moist > 85 {
		return 0
	}
	if s.Room >= 25 && s.Breeze < 12 {
		return 29
	}
	return 22
}

func main() {
	var s state
	if err := json.NewDecoder(os.Stdin).Decode(&s); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("roof", flap(s), "water", watering(s))
}
