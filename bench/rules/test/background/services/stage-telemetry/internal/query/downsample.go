package query

import "time"

// Point is a mean over one bucket.
type Point struct {
	At    time.Time
	Mean  float64
	Count int
}

// Sample is a raw value.
type Sample struct {
	At    time.Time
	Value float64
}

// Downsample averages sorted samples into buckets of equal width.
func Downsample(samples []Sample, width time.Duration) []Point {
	var points []Point
	for _, sample := range samples {
		bucket := sample.At.Truncate(width)
		last := len(points) - 1
		if last < 0 || !points[last].At.Equal(bucket) {
			points = append(points, Point{At: bucket, Mean: sample.Value, Count: 1})
			continue
		}
		p := &points[last]
		p.Count++
		p.Mean += (sample.Value - p.Mean) / float64(p.Count)
	}
	return points
}
