package listing

import (
	"errors"
	"fmt"
	"time"
)

var (
	ErrTooExpensive = errors.New("listing: above the resale ceiling")
	ErrTooLate      = errors.New("listing: sale has closed")
	ErrTooMany      = errors.New("listing: too many tickets of one event")
)

const (
	closesBefore  = 24 * time.Hour
	maxPerAccount = 4
)

// Check refuses a resale that the organisers' agreement forbids.
func Check(l Listing, event Event, now time.Time) error {
	if event.DoorsAt.Sub(now) < closesBefore {
		return ErrTooLate
	}
	if l.Seller.ListedFor(event.ID)+len(l.Tickets) > maxPerAccount {
		return ErrTooMany
	}
	var ratio float64
	switch event.Kind {
	case Charity:
		ratio = 1.00
	case Vip:
		ratio = 1.25
	default:
		ratio = 1.10
	}
	for _, ticket := range l.Tickets {
		if ticket.Asking > ticket.FaceValue*ratio {
			return fmt.Errorf("%w: ticket %s", ErrTooExpensive, ticket.ID)
		}
	}
	return nil
}

// Commission is what the marketplace keeps.
func Commission(price float64) float64 {
	return max(0.05*price, 1.50)
}

func (l Listing) String() string {
	return fmt.Sprintf("%s: %d tickets", l.Seller.Name, len(l.Tickets))
}
