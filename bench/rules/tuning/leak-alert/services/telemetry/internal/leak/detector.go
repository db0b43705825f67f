package leak

import (
	"log/slog"
	"time"
)

// Level of an alert that is shown to the customer and the control room.
type Level int

const (
	None Level = iota
	Notice
	Warning
	Burst
)

const (
	dripLitresPerHour   = 12.0
	steadyLitresPerHour = 60.0
	burstLitresPerHour  = 300.0
	minDuration         = 3 * time.Hour
	settleIn            = 14 * 24 * time.Hour
	surgeFactor         = 2.5
)

// Assess looks at the last readings of one meter.
func Assess(m Meter, w Window, now time.Time) Level {
	if now.Sub(m.InstalledAt) < settleIn {
		return None
	}
	if w.LowestFlow >= burstLitresPerHour {
		return Burst
	}
	if w.Length < minDuration {
		return None
	}
	if w.LowestFlow >= steadyLitresPerHour || w.DayTotal > surgeFactor*m.DailyMean {
		return Warning
	}
	if w.LowestFlow >= dripLitresPerHour {
		return Notice
	}
	return None
}

// Report logs what was found, once a window.
func Report(m Meter, level Level) {
	if level != None {
		slog.Info("leak", "meter", m.Serial, "level", int(level))
	}
}
