package crane

import (
	"context"
	"fmt"
	"log/slog"
)

// Verdict is what the driver sees on the lamp in the cabin.
type Verdict string

const (
	Go      Verdict = "go"
	Careful Verdict = "careful"
	Halt    Verdict = "halt"
	Slew    Verdict = "free-slew"
)

// Reading comes from the anemometer on the jib, in metres a second.
type Reading struct {
	Mean float64
	Gust float64
}

// Load hangs on the hook, or will.
type Load struct {
	Kilograms float64
	SailArea  float64
}

const (
	carefulFrom   = 9.0
	haltFrom      = 14.0
	slewFrom      = 20.0
	gustShare     = 0.8
	bulkyArea     = 6.0
	bulkyHandicap = 3.0
)

// Judge is asked every ten seconds, and before each lift.
func Judge(r Reading, l Load) Verdict {
	wind := max(r.Mean, r.Gust*gustShare)
	if wind >= slewFrom {
		return Slew
	}
	halt := haltFrom
	if l.SailArea > bulkyArea {
		halt -= bulkyHandicap
	}
	if wind >= halt {
		return Halt
	}
	if wind >= carefulFrom {
		return Careful
	}
	return Go
}

type Lamp interface {
	Show(ctx context.Context, crane string, v Verdict) error
}

// Watch tells the lamp about each reading until the channel is closed.
func Watch(ctx context.Context, name string, readings <-chan Reading, lamp Lamp) error {
	last := Go
	for r := range readings {
		v := Judge(r, Load{})
		if v == last {
			continue
		}
		slog.Info("crane", "name", name, "verdict", v, "mean", r.Mean)
		if err := lamp.Show(ctx, name, v); err != nil {
			return fmt.Errorf("lamp of %s: %w", name, err)
		}
		last = v
	}
	return nil
}
