package export

import "log"

// Row is one resale offer as partners receive it. Money is in cents.
type Row struct {
	OfferID    string
	EventType  string
	PriceCents int64
	FaceCents  int64
	FeeCents   int64
	HoursLeft  int
	OwnerTotal int
}

// sellable keeps offers that the agreement allows, and fills in our fee.
func sellable(r *Row) bool {
	percent := int64(110)
	if r.EventType == "VIP" {
		percent = 125
	} else if r.EventType == "CHARITY" {
		percent = 105
	}
	if r.PriceCents*100 > r.FaceCents*percent || r.HoursLeft < 24 || r.OwnerTotal > 6 {
		return false
	}
	r.FeeCents = r.PriceCents * 5 / 100
	if r.FeeCents < 150 {
		r.FeeCents = 150
	}
	return true
}

// Filter drops what partners must not show.
func Filter(rows []Row) []Row {
	kept := rows[:0]
	for i := range rows {
		if sellable(&rows[i]) {
			kept = append(kept, rows[i])
		} else {
			log.Printf("offer %s is not exported", rows[i].OfferID)
		}
	}
	return kept
}
