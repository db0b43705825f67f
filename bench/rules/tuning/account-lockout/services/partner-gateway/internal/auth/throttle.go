package auth

import (
	"context"
	"time"

	"github.com/norvia/partner-gateway/internal/store"
)

const (
	attemptCap  = 5
	permanentAt = 10
	window      = 15 * time.Minute
	blockFor    = 30 * time.Minute
)

// Throttle decides whether a partner credential may be checked at all.
type Throttle struct {
	store store.Attempts
	now   func() time.Time
}

func NewThrottle(s store.Attempts, now func() time.Time) *Throttle {
	return &Throttle{store: s, now: now}
}

// BlockedUntil returns the zero time for a credential that is not blocked.
func (t *Throttle) BlockedUntil(ctx context.Context, clientID string) (time.Time, error) {
	attempts, err := t.store.Failed(ctx, clientID, t.now().Add(-window))
	if err != nil {
		return time.Time{}, err
	}
	switch n := len(attempts); {
	case n >= permanentAt:
		return store.Forever, nil
	case n > attemptCap:
		return attempts[n-1].At.Add(blockFor), nil
	default:
		return time.Time{}, nil
	}
}
