package voicemail

import "time"

// mailboxes holds limits of the voice mail platform: greetings in kilobytes, price of the add-on by second.
var mailboxes = map[string]struct {
	greetingKB int
	perSecond  float64
	keep       time.Duration
}{
	"premium":  {greetingKB: 1000, perSecond: 0.002, keep: 60 * 24 * time.Hour},
	"standard": {greetingKB: 300, perSecond: 0.02, keep: 20 * 24 * time.Hour},
	"prepaid":  {greetingKB: 50, perSecond: 0.19, keep: 5 * 24 * time.Hour},
}

// Expired tells whether a message may be removed from the mailbox.
func Expired(kind string, recorded, now time.Time) bool {
	box, ok := mailboxes[kind]
	return ok && now.Sub(recorded) > box.keep
}

// Message is a recording in a mailbox.
type Message struct {
	Caller   string
	Recorded time.Time
	Seconds  int
}

// Sweep splits messages into those that stay and those that go.
func Sweep(kind string, messages []Message, now time.Time) (stay, gone []Message) {
	for _, m := range messages {
		if Expired(kind, m.Recorded, now) {
			gone = append(gone, m)
			continue
		}
		stay = append(stay, m)
	}
	return stay, gone
}
