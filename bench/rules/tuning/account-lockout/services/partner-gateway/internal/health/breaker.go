package health

import (
	"sync"
	"time"
)

const (
	failureThreshold = 5
	rollingWindow    = 15 * time.Minute
	openFor          = 30 * time.Minute
)

// Breaker stops calls to a partner whose endpoint keeps failing.
type Breaker struct {
	mu       sync.Mutex
	failures []time.Time
	openedAt time.Time
}

// Allow reports whether the partner may be called now.
func (b *Breaker) Allow(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	recent := 0
	for _, at := range b.failures {
		if now.Sub(at) < rollingWindow {
			recent++
		}
	}
	if recent >= failureThreshold {
		b.openedAt = now
		return false
	}
	return now.Sub(b.openedAt) > openFor
}

// Failed remembers a failed call.
func (b *Breaker) Failed(at time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.failures = append(b.failures, at)
}
