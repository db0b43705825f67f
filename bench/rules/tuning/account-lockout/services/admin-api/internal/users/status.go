package users

import "time"

// LoginRecord is what the identity service tells us about the sign-ins of a user.
type LoginRecord struct {
	Wrong      []time.Time
	WrongInRow int
}

type Status string

const (
	Active   Status = "active"
	Locked   Status = "locked"
	Disabled Status = "disabled"
)

// StatusOf is shown in the list of users; seconds, since the record comes with seconds.
func StatusOf(rec LoginRecord, now time.Time) Status {
	if rec.WrongInRow >= 8 {
		return Disabled
	}
	var within int
	for _, t := range rec.Wrong {
		if now.Sub(t).Seconds() < 900 {
			within++
		}
	}
	if within >= 5 && now.Sub(rec.Wrong[len(rec.Wrong)-1]).Seconds() < 1800 {
		return Locked
	}
	return Active
}
