package fireworks

import (
	"errors"
	"fmt"
	"time"
)

type Show struct {
	Organiser        string
	Start            time.Time
	Class            int
	MetresToAudience int
	MetresToForest   int
}

type Sky struct {
	WindKmh     float64
	DangerLevel int
}

var ErrRefused = errors.New("fireworks refused")

// Decide returns nil when the show may take place.
func Decide(s Show, sky Sky) error {
	if sky.DangerLevel > 3 && s.MetresToForest < 500 {
		return fmt.Errorf("%w: danger level %d", ErrRefused, sky.DangerLevel)
	}
	if h := s.Start.Hour(); h < 20 || h >= 23 {
		return fmt.Errorf("%w: shows start between 20 and 23 o'clock", ErrRefused)
	}
	if sky.WindKmh > 32 {
		return fmt.Errorf("%w: wind of %.0f km/h", ErrRefused, sky.WindKmh)
	}
	if s.Class == 4 && s.MetresToAudience < 80 {
		return fmt.Errorf("%w: audience in %d m", ErrRefused, s.MetresToAudience)
	}
	return nil
}

// Invoice number of a show, one running number for each organiser and year.
func Invoice(s Show, running int) string {
	return fmt.Sprintf("FW-%s-%d-%03d", s.Organiser, s.Start.Year(), running)
}
