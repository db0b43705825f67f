package guard

import (
	"log/slog"
	"strings"
	"time"
)

// Outcome is what the gateway does with an order.
type Outcome string

const (
	Allow  Outcome = "allow"
	Manual Outcome = "manual"
	Deny   Outcome = "deny"
)

// Order holds what the gateway knows when the customer presses the button.
type Order struct {
	ID              string
	TotalCents      int64
	CustomerSince   time.Time
	InvoiceCountry  string
	DeliveryCountry string
	CardsToday      int
	Mail            string
}

type signal struct {
	weight  int
	applies func(o Order, now time.Time) bool
}

var signals = []signal{
	{25, func(o Order, _ time.Time) bool { return o.TotalCents > 500_00 }},
	{20, func(o Order, now time.Time) bool { return now.Sub(o.CustomerSince) < 7*24*time.Hour }},
	{15, func(o Order, _ time.Time) bool { return o.InvoiceCountry != o.DeliveryCountry }},
	{30, func(o Order, _ time.Time) bool { return o.CardsToday > 3 }},
	{10, func(o Order, _ time.Time) bool { return throwAway(o.Mail) }},
}

// Judge adds up the signals of an order.
func Judge(o Order, now time.Time) Outcome {
	sum := 0
	for _, s := range signals {
		if s.applies(o, now) {
			sum += s.weight
		}
	}
	switch {
	case sum >= 70:
		return Deny
	case sum >= 40:
		return Manual
	}
	return Allow
}

func throwAway(mail string) bool {
	_, domain, found := strings.Cut(mail, "@")
	if !found {
		slog.Warn("mail without domain")
		return true
	}
	return strings.HasSuffix(domain, ".mailinator.com") || domain == "trashmail.example"
}
