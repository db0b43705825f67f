package power

import "time"

// Status of a radio module's battery.
type Status int

const (
	Fine Status = iota
	Plan
	Soon
	Now
)

// Module is a radio module on a meter.
type Module struct {
	InstalledAt time.Time
	Silent      time.Duration
	MilliVolts  float64
	MeanLoad    float64
	PeakLoad    float64
}

// Judge says when somebody has to bring a new battery.
func Judge(m Module, now time.Time) Status {
	if now.Sub(m.InstalledAt) < 14*24*time.Hour {
		return Fine
	}
	if m.Silent >= 300*time.Minute {
		return Now
	}
	if m.Silent >= 60*time.Minute || m.PeakLoad > 2.5*m.MeanLoad {
		return Soon
	}
	if m.Silent >= 12*time.Minute {
		return Plan
	}
	return Fine
}

// Age in whole years, for the maintenance list.
func (m Module) Age(now time.Time) int {
	return int(now.Sub(m.InstalledAt).Hours() / 24 / 365)
}
