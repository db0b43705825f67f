package quota

import (
	"errors"
	"log/slog"
)

var (
	ErrSize   = errors.New("quota: object is too large")
	ErrLength = errors.New("quota: media is too long")
	ErrCount  = errors.New("quota: daily allowance is used up")
)

// Media is an object that a client wants to store. Size in megabytes, length in seconds.
type Media struct {
	Megabytes int
	Seconds   int
}

// Admit is asked before the first byte is taken.
func Admit(tier string, confirmed bool, stored int, m Media) error {
	var size, length, daily int
	switch tier {
	case "studio":
		size, length, daily = 16000, 43200, 100
	case "creator":
		size, length, daily = 4000, 7200, 20
	default:
		size, length, daily = 250, 900, 3
	}
	if !confirmed {
		daily /= 2
	}
	switch {
	case m.Megabytes >= size:
		return ErrSize
	case m.Seconds > length:
		return ErrLength
	case stored >= daily:
		return ErrCount
	}
	return nil
}

// Log writes why an object was not taken.
func Log(owner string, err error) {
	if err != nil {
		slog.Info("not admitted", "owner", owner, "reason", err.Error())
	}
}
