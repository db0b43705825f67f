package ingest

import (
	"context"
	"sync"
	"time"
)

// Reading is one measurement of a stage machine.
type Reading struct {
	Machine string
	Metric  string
	Value   float64
	At      time.Time
}

// Sink stores a batch of readings.
type Sink interface {
	Write(ctx context.Context, batch []Reading) error
}

// Buffer collects readings and writes them in batches.
type Buffer struct {
	mu      sync.Mutex
	pending []Reading
	sink    Sink
	size    int
}

// NewBuffer returns a buffer that flushes when size readings are pending.
func NewBuffer(sink Sink, size int) *Buffer {
	return &Buffer{sink: sink, size: size, pending: make([]Reading, 0, size)}
}

// Add takes a reading; the caller that fills the buffer pays for the write.
func (b *Buffer) Add(ctx context.Context, r Reading) error {
	b.mu.Lock()
	b.pending = append(b.pending, r)
	full := len(b.pending) >= b.size
	b.mu.Unlock()
	if full {
		return b.Flush(ctx)
	}
	return nil
}

// Flush writes what is pending.
func (b *Buffer) Flush(ctx context.Context) error {
	b.mu.Lock()
	batch := b.pending
	b.pending = make([]Reading, 0, b.size)
	b.mu.Unlock()
	if len(batch) == 0 {
		return nil
	}
	return b.sink.Write(ctx, batch)
}
