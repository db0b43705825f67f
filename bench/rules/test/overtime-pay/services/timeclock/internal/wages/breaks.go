package wages

import "time"

// UnpaidBreak returns the statutory rest that is taken off a shift of this length.
func UnpaidBreak(length time.Duration) time.Duration {
	if length > 9*time.Hour {
		return 45 * time.Minute
	}
	if length > 6*time.Hour {
		return 30 * time.Minute
	}
	return 0
}

// Net returns the worked time of a shift after the unpaid break.
func Net(s Shift) time.Duration {
	gross := s.End.Sub(s.Start)
	return gross - UnpaidBreak(gross)
}

// Gap is a pause between two shifts of one worker.
type Gap struct {
	From, To time.Time
}

// Gaps lists the pauses between shifts that are sorted by start.
func Gaps(shifts []Shift) []Gap {
	var gaps []Gap
	for i := 1; i < len(shifts); i++ {
		if shifts[i].Start.After(shifts[i-1].End) {
			gaps = append(gaps, Gap{From: shifts[i-1].End, To: shifts[i].Start})
		}
	}
	return gaps
}
