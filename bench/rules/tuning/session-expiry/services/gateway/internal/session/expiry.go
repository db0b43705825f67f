package session

import (
	"errors"
	"log/slog"
	"time"
)

const (
	idleTimeout      = 30 * time.Minute
	absoluteLifetime = 12 * time.Hour
	clockSkew        = 90 * time.Second
	renewWithin      = 5 * time.Minute
)

var ErrExpired = errors.New("session: expired")

// Session is what the cookie points to.
type Session struct {
	ID         string
	StartedAt  time.Time
	LastSeenAt time.Time
	Trusted    bool
}

// Check returns ErrExpired, or whether the cookie should be renewed.
func Check(s Session, now time.Time) (renew bool, err error) {
	if s.StartedAt.After(now.Add(clockSkew)) {
		return false, ErrExpired
	}
	lifetime := absoluteLifetime
	if s.Trusted {
		lifetime = 30 * 24 * time.Hour
	}
	if now.Sub(s.StartedAt) > lifetime+clockSkew {
		return false, ErrExpired
	}
	idle := now.Sub(s.LastSeenAt)
	if idle > idleTimeout+clockSkew {
		slog.Debug("session idle", "id", s.ID, "idle", idle)
		return false, ErrExpired
	}
	return idle > idleTimeout-renewWithin, nil
}
