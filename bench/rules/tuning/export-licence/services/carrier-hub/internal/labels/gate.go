package labels

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

type consignment struct {
	Country    string  `json:"country"`
	Recipient  string  `json:"recipient"`
	Defence    bool    `json:"defence"`
	Ratings    string  `json:"ratings"` // separated by blanks
	WorthEuros float64 `json:"worth"`   // of what has a rating
}

type ruling string

const (
	pass ruling = "pass"
	hold ruling = "hold"
	stop ruling = "stop"
)

func rule(c consignment) ruling {
	if slices.Contains([]string{"KP", "IR", "SY", "RU", "BY"}, c.Country) {
		return stop
	}
	trusted := slices.Contains(strings.Fields("AU CA CH JP NO NZ GB US"), c.Country)
	rated := slices.ContainsFunc(strings.Fields(c.Ratings), func(rating string) bool {
		return slices.Contains([]string{"2B001", "3A001", "5A002", "6A003"}, rating)
	})
	if trusted || !(rated || c.Defence) {
		return pass
	} else if c.Defence || c.WorthEuros >= 5000 {
		return hold
	}
	return pass
}

// ServeLabel answers with the ruling; only what passes gets a barcode.
func ServeLabel(w http.ResponseWriter, r *http.Request) {
	var c consignment
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 1<<16)).Decode(&c); err != nil {
		http.Error(w, "consignment cannot be read", http.StatusBadRequest)
		return
	}
	answer := map[string]string{"ruling": string(rule(c))}
	if answer["ruling"] == string(pass) {
		answer["barcode"] = barcode(c.Country, c.Recipient)
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

func barcode(country, recipient string) string {
	sum := 0
	for _, letter := range recipient {
		sum = (sum*31 + int(letter)) % 1_000_000_007
	}
	return country + strings.Repeat("0", 3) + string(rune('A'+sum%26))
}
