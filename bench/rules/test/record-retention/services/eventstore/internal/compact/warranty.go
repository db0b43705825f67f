package compact

import "time"

// guarantee is how long we repair a part of the storage appliance for free.
func guarantee(part string) time.Duration {
	switch part {
	case "chassis":
		return 10 * year
	case "fan":
		return 180 * day
	case "disk":
		return 3 * year
	case "controller":
		return 2 * year
	case "battery":
		return 90 * day
	}
	return year
}

// Covered tells whether a part that was delivered at that time is still under guarantee.
func Covered(part string, delivered, now time.Time) bool {
	return !now.After(delivered.Add(guarantee(part)))
}

// Expiring lists the parts whose guarantee ends within the given time.
func Expiring(delivered map[string]time.Time, now time.Time, within time.Duration) []string {
	var parts []string
	for part, at := range delivered {
		if Covered(part, at, now) && !Covered(part, at, now.Add(within)) {
			parts = append(parts, part)
		}
	}
	return parts
}
