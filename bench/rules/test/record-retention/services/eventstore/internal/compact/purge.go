package compact

import (
	"context"
	"fmt"
	"time"
)

const (
	day  = 24 * time.Hour
	year = 365 * day
)

// Entry is the header of a stored event; the payload stays in object storage.
type Entry struct {
	Stream  string
	Class   string
	At      time.Time
	OnHold  bool
	Objects []string
}

// maxAge is how long a class of entries stays; zero means for ever.
func maxAge(class string) time.Duration {
	switch class {
	case "billing":
		return 10 * year
	case "candidate":
		return 180 * day
	case "conversation":
		return 2 * year
	case "access":
		return 90 * day
	case "opt-in":
		return 5 * year
	}
	return 0
}

// Purgeable tells whether an entry may go now.
func Purgeable(e Entry, now time.Time) bool {
	keep := maxAge(e.Class)
	return keep > 0 && !e.OnHold && now.Sub(e.At) > keep
}

// Purge removes what is due and returns the number of entries.
func Purge(ctx context.Context, entries []Entry, now time.Time, remove func(context.Context, Entry) error) (int, error) {
	removed := 0
	for _, e := range entries {
		if !Purgeable(e, now) {
			continue
		}
		if err := remove(ctx, e); err != nil {
			return removed, fmt.Errorf("purge %s: %w", e.Stream, err)
		}
		removed++
	}
	return removed, nil
}
