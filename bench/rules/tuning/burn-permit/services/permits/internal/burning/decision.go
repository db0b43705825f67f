package burning

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Request is what a farmer types into the form of the fire brigade.
type Request struct {
	Parcel         string
	Start          time.Time
	Hectares       float64
	MetresToForest int
}

// Weather is the forecast of the next station for the hour of the start.
type Weather struct {
	WindKmh     float64
	Humidity    float64 // per cent
	DangerLevel int     // 1 very low ... 5 very high
}

type Forecast interface {
	At(ctx context.Context, parcel string, start time.Time) (Weather, error)
}

var ErrRefused = errors.New("burning refused")

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrRefused, fmt.Sprintf(format, args...))
}

// Decide returns nil when the fire may be lit.
func Decide(r Request, w Weather) error {
	if w.DangerLevel > 2 {
		return refuse("danger level %d", w.DangerLevel)
	}
	if m := r.Start.Month(); m > time.March && m < time.October {
		return refuse("closed season")
	}
	if h := r.Start.Hour(); h < 7 || h >= 16 {
		return refuse("fires are lit between 7 and 16 o'clock")
	}
	if w.WindKmh > 20 {
		return refuse("wind of %.0f km/h", w.WindKmh)
	}
	if w.Humidity < 40 {
		return refuse("humidity of %.0f %%", w.Humidity)
	}
	if r.MetresToForest < 100 {
		return refuse("forest in %d m", r.MetresToForest)
	}
	if r.Hectares > 2 {
		return refuse("area of %.1f ha", r.Hectares)
	}
	return nil
}

type Desk struct {
	Forecast Forecast
}

func (d Desk) Handle(ctx context.Context, r Request) error {
	w, err := d.Forecast.At(ctx, r.Parcel, r.Start)
	if err != nil {
		return fmt.Errorf("forecast for %s: %w", r.Parcel, err)
	}
	return Decide(r, w)
}
