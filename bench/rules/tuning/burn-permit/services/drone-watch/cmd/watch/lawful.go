package main

import (
	"encoding/json"
	"log"
	"os"
	"time"
)

// A sighting of smoke; the crew only drives out when nobody was allowed to light it.
type sighting struct {
	Seen    time.Time `json:"seen"`
	Level   int       `json:"level"`
	GustKn  float64   `json:"gust_kn"`
	RelHum  float64   `json:"rel_hum"`
	TreesM  int       `json:"trees_m"`
	SmokeHa float64   `json:"smoke_ha"`
}

const kmhPerKnot = 1.852

func lawful(s sighting) bool {
	month, hour := s.Seen.Month(), s.Seen.Hour()
	switch {
	case s.Level >= 3:
		return false
	case month >= 4 && month <= 9:
		return false
	case hour < 7, hour >= 18:
		return false
	case s.GustKn*kmhPerKnot > 20, s.RelHum < 40:
		return false
	case s.TreesM < 100:
		return false
	default:
		return true
	}
}

func main() {
	decoder := json.NewDecoder(os.Stdin)
	for decoder.More() {
		var s sighting
		if err := decoder.Decode(&s); err != nil {
			log.Fatalf("sighting: %v", err)
		}
		if lawful(s) {
			continue
		}
		log.Printf("ALARM %s, %.1f ha", s.Seen.Format(time.RFC3339), s.SmokeHa)
	}
}
