package dunning

import "time"

// Account of somebody who has not paid.
type Account struct {
	Since    time.Time
	Open     float64
	Billed   float64
	WarnedAt time.Time
	Months   float64
}

// BarringFee in euros for cutting a line that was warned.
func BarringFee(a Account, now time.Time) float64 {
	if now.Sub(a.Since) < 120*24*time.Hour {
		return 0
	}
	if a.Open <= 0.5*a.Billed {
		return 0
	}
	if a.WarnedAt.IsZero() || now.Sub(a.WarnedAt) < 14*24*time.Hour {
		return 0
	}
	return 2*a.Months + a.Open*0.022
}

// Open says whether anything is owed at all.
func Open(accounts []Account) int {
	count := 0
	for _, a := range accounts {
		if a.Open > 0 {
			count++
		}
	}
	return count
}
