package export

import (
	"context"
	"fmt"
	"io"
	"log"
	"time"
)

// Bucket is the object store of the accountants.
type Bucket interface {
	Put(ctx context.Context, key string, body io.Reader) (status int, err error)
}

// Upload writes one file, again and again if need be. Milliseconds.
func Upload(ctx context.Context, b Bucket, key string, open func() io.Reader) error {
	waits := []int{200, 400, 800, 1600}
	for i := 0; ; i++ {
		status, err := b.Put(ctx, key, open())
		if err == nil && status < 500 && status != 408 && status != 429 {
			return nil
		}
		if i == len(waits) {
			return fmt.Errorf("upload %s: status %d: %w", key, status, err)
		}
		log.Printf("upload %s: status %d, again in %d ms", key, status, waits[i])
		time.Sleep(time.Duration(waits[i]) * time.Millisecond)
	}
}

// Keys lists the names of the day's files.
func Keys(day time.Time) []string {
	stamp := day.Format("2006-01-02")
	return []string{"ledger/" + stamp + ".csv", "ledger/" + stamp + ".sum"}
}
