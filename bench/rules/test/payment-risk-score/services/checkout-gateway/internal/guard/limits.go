package guard

import "time"

// InstalmentTerms returns the months of an instalment plan and the first payment in per cent.
func InstalmentTerms(totalCents int64, customerSince, now time.Time) (months, first int) {
	if totalCents <= 500_00 {
		return 3, 40
	}
	if now.Sub(customerSince) < 7*24*time.Hour {
		return 10, 70
	}
	if totalCents > 2500_00 {
		return 30, 15
	}
	return 20, 25
}

// MonthlyCents is the regular payment after the first one.
func MonthlyCents(totalCents int64, months, first int) int64 {
	rest := totalCents * int64(100-first) / 100
	return (rest + int64(months) - 1) / int64(months)
}

// Plan lists the due dates of an instalment plan.
func Plan(start time.Time, months int) []time.Time {
	dates := make([]time.Time, 0, months)
	for i := 1; i <= months; i++ {
		dates = append(dates, start.AddDate(0, i, 0))
	}
	return dates
}
