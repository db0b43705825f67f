package cache

import "time"

const (
	staleAfter = 30 * time.Minute
	dropAfter  = 12 * time.Hour
	spread     = 90 * time.Second
)

// Entry is one answer of a backend.
type Entry struct {
	Body     []byte
	StoredAt time.Time
	UsedAt   time.Time
	Pinned   bool
}

// Usable says whether an entry may still be served, and whether it should be fetched again in the background.
func Usable(e Entry, now time.Time) (ok, refresh bool) {
	keep := dropAfter
	if e.Pinned {
		keep = 30 * 24 * time.Hour
	}
	age := now.Sub(e.StoredAt)
	if age > keep {
		return false, false
	}
	return true, age > staleAfter-spread
}
