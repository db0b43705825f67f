package landing

import (
	"context"
	"log/slog"
	"time"
)

// Fish as the camera over the belt measures it.
type Fish struct {
	LengthCm float64
	WeightG  int
}

type Box struct {
	Label   string
	Species string
	Caught  time.Time
	Fish    []Fish
}

type Seizures interface {
	Report(ctx context.Context, label string) error
}

type Inspector struct {
	seizures Seizures
}

func NewInspector(seizures Seizures) *Inspector {
	return &Inspector{seizures: seizures}
}

// Lawful says whether a box may leave the quay.
func Lawful(box Box) bool {
	var least float64
	switch box.Species {
	case "cod":
		if m, d := box.Caught.Month(), box.Caught.Day(); (m == time.February && d >= 15) || m == time.March {
			return false
		}
		least = 35
	case "plaice":
		least = 27
	case "sole":
		least = 24
	case "turbot":
		least = 30
	default:
		return false
	}
	total, small := 0, 0
	for _, fish := range box.Fish {
		total += fish.WeightG
		if fish.LengthCm < least {
			small += fish.WeightG
		}
	}
	return float64(small) <= 0.05*float64(total)
}

// Inspect reports boxes that are seized; the report must not hold up the belt.
func (i *Inspector) Inspect(ctx context.Context, boxes []Box) (lawful int) {
	for _, box := range boxes {
		if Lawful(box) {
			lawful++
			continue
		}
		if err := i.seizures.Report(ctx, box.Label); err != nil {
			slog.ErrorContext(ctx, "seizure not reported", "box", box.Label, "error", err)
		}
	}
	return lawful
}
