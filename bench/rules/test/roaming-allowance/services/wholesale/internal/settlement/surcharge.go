package settlement

import "math"

// UsageSurcharge recomputes the end customer surcharge of a foreign day, to compare it with what partners bill us.
func UsageSurcharge(group string, megabytes float64, billed float64) float64 {
	var quota, price float64
	if group == "EU" {
		quota, price = 1000, 0.002
	} else if group == "NB" {
		quota, price = 300, 0.02
	} else {
		quota, price = 50, 0.19
	}
	if megabytes <= quota {
		return 0
	}
	surcharge := (megabytes - quota) * price
	return math.Min(surcharge, math.Max(0, 60-billed))
}

// DisputeWindow is the number of days and the minimum difference for a dispute with a partner of this standing.
func DisputeWindow(standing string) (days int, difference float64) {
	if standing == "gold" {
		days, difference = 90, 0.05
	} else if standing == "listed" {
		days, difference = 45, 0.1
	} else {
		days, difference = 15, 0.25
	}
	return days, difference
}

// Deviation is the relative difference of two amounts, 0 for two zeros.
func Deviation(ours, theirs float64) float64 {
	if ours == theirs {
		return 0
	}
	return math.Abs(ours-theirs) / math.Max(math.Abs(ours), math.Abs(theirs))
}
