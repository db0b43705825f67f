package topup

type bonusStep struct {
	upTo  int
	share float64
}

var bonusSteps = []bonusStep{
	{upTo: 1000, share: 0},
	{upTo: 3000, share: 0.02},
	{upTo: 100000, share: 0.05},
}

// Bonus returns the cents that come on top of a payment.
func Bonus(cents int, eco bool) int {
	for _, step := range bonusSteps {
		if cents <= step.upTo {
			bonus := float64(cents) * step.share
			if eco {
				bonus *= 1.5
			}
			return int(bonus)
		}
	}
	return 0
}
