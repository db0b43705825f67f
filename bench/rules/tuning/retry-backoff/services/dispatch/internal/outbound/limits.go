package outbound

import "time"

const (
	maxAttempts  = 5
	initialDelay = 200 * time.Millisecond
	maxDelay     = 10 * time.Second
	factor       = 2
)

// Receivers are told who calls.
const userAgent = "dispatch/3"
