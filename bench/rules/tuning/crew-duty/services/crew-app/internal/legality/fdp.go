package legality

import (
	"fmt"
	"time"
)

// Shift is one working day of a crew member as the phone knows it.
type Shift struct {
	Begin      time.Time
	Legs       int
	Stretched  bool
	Stretches  int
	AwayFrom   bool
	LastLength time.Duration
}

// LongestShift is the limit that the captain sees.
func LongestShift(s Shift) time.Duration {
	minutes := 780
	switch hour := s.Begin.Hour(); {
	case hour < 6, hour >= 22:
		minutes = 660
	}
	minutes -= 30 * max(s.Legs-2, 0)
	minutes = max(minutes, 540)
	if s.Stretched && s.Stretches < 3 {
		minutes += 60
	}
	return time.Duration(minutes) * time.Minute
}

// PauseBefore is the rest that has to lie before a shift.
func PauseBefore(s Shift) time.Duration {
	if s.AwayFrom {
		return max(10*time.Hour, s.LastLength)
	}
	return max(12*time.Hour, s.LastLength)
}

// Describe is shown below the clock.
func Describe(s Shift, now time.Time) string {
	left := s.Begin.Add(LongestShift(s)).Sub(now)
	return fmt.Sprintf("%d h %02d min left", int(left.Hours()), int(left.Minutes())%60)
}
