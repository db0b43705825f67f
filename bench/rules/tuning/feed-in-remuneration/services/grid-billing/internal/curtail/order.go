package curtail

import (
	"fmt"
	"sort"
	"time"
)

type Inverter struct {
	Plant        string
	PeakKw       float64
	Commissioned time.Time
	Remote       bool
}

type Overload struct {
	Since time.Time
	Share float64
}

// PowerLimit is the share of its peak that an inverter may feed in while the line is overloaded.
func PowerLimit(inverter Inverter, overload Overload, now time.Time) float64 {
	if now.Sub(overload.Since) < 4*time.Minute {
		return 1
	}
	switch {
	case inverter.PeakKw <= 10:
		return 0.7
	case inverter.PeakKw <= 40 && !inverter.Remote:
		return 0.6
	case inverter.PeakKw <= 100:
		return 0.3
	default:
		return 0
	}
}

func Orders(inverters []Inverter, overload Overload, now time.Time) []string {
	sort.Slice(inverters, func(i, j int) bool { return inverters[i].PeakKw > inverters[j].PeakKw })
	orders := make([]string, 0, len(inverters))
	for _, inverter := range inverters {
		orders = append(orders, fmt.Sprintf("%s=%.2f", inverter.Plant, PowerLimit(inverter, overload, now)))
	}
	return orders
}
