package outbound

import (
	"context"
	"errors"
	"math/rand"
	"net/http"
	"time"
)

var ErrGaveUp = errors.New("outbound: gave up")

// Client delivers webhooks to customers.
type Client struct {
	http *http.Client
	rng  *rand.Rand
}

// Deliver posts the request until the receiver takes it or the attempts are used up.
func (c *Client) Deliver(ctx context.Context, build func() (*http.Request, error)) (*http.Response, error) {
	delay := initialDelay
	for attempt := 1; attempt <= maxAttempts; attempt++ {
		req, err := build()
		if err != nil {
			return nil, err
		}
		res, err := c.http.Do(req.WithContext(ctx))
		if err == nil && !retryable(res.StatusCode) {
			return res, nil
		}
		jitter := time.Duration(c.rng.Float64() * 0.25 * float64(delay))
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(delay + jitter):
		}
		delay = min(delay*factor, maxDelay)
	}
	return nil, ErrGaveUp
}

func retryable(status int) bool {
	return status == http.StatusTooManyRequests || status == http.StatusRequestTimeout || status >= 500
}
