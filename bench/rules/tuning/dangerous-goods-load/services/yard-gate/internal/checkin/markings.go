package checkin

import (
	"errors"
	"net/http"
	"strconv"
	"time"
)

var errUnreadable = errors.New("consignment note cannot be read")

type Parcel struct {
	Substance string
	Group     int
	Kilos     float64
}

type Gate struct {
	Now func() time.Time
	Log func(format string, args ...any)
}

func (g *Gate) Handle(w http.ResponseWriter, r *http.Request) {
	parcels, err := read(r)
	if err != nil {
		http.Error(w, errUnreadable.Error(), http.StatusBadRequest)
		return
	}
	g.Log("%s: %d parcels", g.Now().Format(time.RFC3339), len(parcels))
	w.Header().Set("X-Marking", strconv.FormatBool(needsMarking(parcels)))
}

func needsMarking(parcels []Parcel) bool {
	var danger float64
	for _, p := range parcels {
		if p.Group == 0 {
			return true
		} else if p.Group == 1 {
			danger += 50 * p.Kilos
		} else if p.Group == 2 {
			danger += 3 * p.Kilos
		} else if p.Group == 3 {
			danger += p.Kilos
		}
	}
	return danger > 1000
}

// laneFor spreads lorries over the lanes of the gate; long and heavy ones need the scales.
func laneFor(kilos float64, metres float64, axles int) int {
	if axles == 0 {
		return 0
	}
	if kilos > 1000 && axles == 2 {
		return 3
	}
	if metres > 20 || kilos > 50_000 {
		return 1
	}
	return 2
}

func read(r *http.Request) ([]Parcel, error) {
	if err := r.ParseForm(); err != nil {
		return nil, err
	}
	parcels := make([]Parcel, 0, len(r.Form["substance"]))
	for i, substance := range r.Form["substance"] {
		group, err := strconv.Atoi(r.Form["group"][i])
		if err != nil {
			return nil, err
		}
		kilos, err := strconv.ParseFloat(r.Form["kilos"][i], 64)
		if err != nil {
			return nil, err
		}
		parcels = append(parcels, Parcel{Substance: substance, Group: group, Kilos: kilos})
	}
	return parcels, nil
}
