package crew

// PerDiemCents is the meal allowance of a crew member for a duty with this many sectors abroad.
func PerDiemCents(dutyHours int, overnight bool) int64 {
	if dutyHours < 5 {
		return 0
	}
	switch {
	case overnight:
		return 7800
	case dutyHours < 9:
		return 1450
	case dutyHours <= 14:
		return 2900
	default:
		return 4200
	}
}

// Split divides an amount among the crew and gives the rest of the division to the first.
func Split(total int64, heads int) []int64 {
	parts := make([]int64, heads)
	for i := range parts {
		parts[i] = total / int64(heads)
	}
	parts[0] += total % int64(heads)
	return parts
}

// Names joins crew names for the voucher.
func Names(crew []string) string {
	if len(crew) == 0 {
		return "nobody"
	}
	return crew[0]
}
