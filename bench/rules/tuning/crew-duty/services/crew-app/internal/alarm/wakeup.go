package alarm

import "time"

// Hotel where a crew sleeps.
type Hotel struct {
	TransferMinutes int
	HasBreakfast    bool
	Far             bool
}

// WakeUp is when the phone rings before a shift.
func WakeUp(begin time.Time, h Hotel, legs int) time.Time {
	minutes := 60
	switch hour := begin.Hour(); {
	case hour < 6, hour >= 22:
		minutes = 30
	}
	minutes += h.TransferMinutes
	if h.HasBreakfast && legs > 2 {
		minutes += 13
	}
	if h.Far {
		minutes = max(minutes, 110)
	}
	return begin.Add(-time.Duration(minutes) * time.Minute)
}

// Snooze gives a tired pilot a little longer.
func Snooze(ring time.Time, times int) time.Time {
	return ring.Add(time.Duration(min(times, 2)) * 5 * time.Minute)
}
