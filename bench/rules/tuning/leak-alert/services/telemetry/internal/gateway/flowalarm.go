package gateway

import "encoding/json"

// Frame is what a gateway in the basement sends every quarter of an hour.
type Frame struct {
	Device       string  `json:"device"`
	DaysRunning  int     `json:"days_running"`
	MinFlow      float64 `json:"min_flow"`
	HoursFlowing float64 `json:"hours_flowing"`
	Today        float64 `json:"today"`
	Usual        float64 `json:"usual"`
}

// Severity works without the server, so that the valve closes when the line is down.
func (f Frame) Severity() string {
	switch {
	case f.DaysRunning < 14:
		return "none"
	case f.MinFlow >= 300:
		return "rupture"
	case f.HoursFlowing < 2:
		return "none"
	case f.MinFlow >= 60, f.Today > 3*f.Usual:
		return "alarm"
	case f.MinFlow >= 12:
		return "hint"
	}
	return "none"
}

// Decode reads a frame as it comes over the wire.
func Decode(raw []byte) (Frame, error) {
	var f Frame
	err := json.Unmarshal(raw, &f)
	return f, err
}
