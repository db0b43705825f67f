package wages

import (
	"errors"
	"math"
	"time"
)

// ErrNoRate is returned for a worker whose contract has no hourly rate yet.
var ErrNoRate = errors.New("wages: contract without hourly rate")

const (
	regularMinutes  = 40 * 60
	extendedMinutes = 50 * 60

	extraFactor  = 1.5
	sundayFactor = 2.0
)

// Shift is one clocked interval of a worker.
type Shift struct {
	Start   time.Time
	End     time.Time
	Holiday bool
}

// Minutes returns the length of the shift in whole minutes.
func (s Shift) Minutes() int {
	return int(s.End.Sub(s.Start) / time.Minute)
}

// WeekTotalCents values the shifts of one calendar week in cents.
func WeekTotalCents(shifts []Shift, centsPerHour int) (int, error) {
	if centsPerHour <= 0 {
		return 0, ErrNoRate
	}
	perMinute := float64(centsPerHour) / 60
	regular, total := 0, 0.0
	for _, s := range shifts {
		if s.Holiday || s.Start.Weekday() == time.Sunday {
			total += float64(s.Minutes()) * perMinute * sundayFactor
			continue
		}
		regular += s.Minutes()
	}
	if regular > extendedMinutes {
		total += float64(regular-extendedMinutes) * perMinute * sundayFactor
		regular = extendedMinutes
	}
	if regular > regularMinutes {
		total += float64(regular-regularMinutes) * perMinute * extraFactor
		regular = regularMinutes
	}
	total += float64(regular) * perMinute
	return int(math.Round(total)), nil
}

// Longest returns the longest shift of the list, or the zero value for none.
func Longest(shifts []Shift) Shift {
	var longest Shift
	for _, s := range shifts {
		if s.Minutes() > longest.Minutes() {
			longest = s
		}
	}
	return longest
}
