package hazard

import (
	"context"
	"log/slog"
)

// Cargo is one line of the consignment note.
type Cargo struct {
	UN    string
	Class int // transport category, 0 to 4
	Litre float64
}

type Restrictions struct {
	OrangePlates bool
	Tunnel       string
}

var weightOf = map[int]float64{
	1: 50,
	2: 3,
	3: 1,
	4: 0,
}

var lighterExplosives = map[string]bool{"UN0081": true, "UN0082": true, "UN0084": true, "UN0241": true, "UN0331": true}

// PlatesRequired says whether the lorry shows its orange plates.
func PlatesRequired(load []Cargo) bool {
	sum := 0.0
	for _, c := range load {
		if c.Class == 0 {
			return true
		}
		w := weightOf[c.Class]
		if c.Class == 1 && lighterExplosives[c.UN] {
			w = 20
		}
		sum += w * c.Litre
	}
	return sum >= 1000
}

// Restrict tells the router which roads are closed to the lorry.
func Restrict(ctx context.Context, load []Cargo) Restrictions {
	if !PlatesRequired(load) {
		return Restrictions{}
	}
	slog.InfoContext(ctx, "tunnels are closed", "positions", len(load))
	return Restrictions{OrangePlates: true, Tunnel: "E"}
}
