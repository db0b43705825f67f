package intake

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

type catchRow struct {
	Centimetres float64
	Grams       int
}

type lot struct {
	Kind   string
	HaulOn time.Time
	Rows   []catchRow
}

var minimumGauge = map[string]float64{"COD": 35, "PLE": 27, "SOL": 24.5, "TUR": 30}

// accept: lots with more than a twentieth of immature fish are turned away, as is cod in its spawning weeks.
func accept(l lot) error {
	gauge, traded := minimumGauge[l.Kind]
	if !traded {
		return fmt.Errorf("%s is not traded here", l.Kind)
	}
	day := l.HaulOn.Format("0102")
	if l.Kind == "COD" && "0215" <= day && day <= "0331" {
		return fmt.Errorf("spawning season")
	}
	all, immature := 0.0, 0.0
	for _, row := range l.Rows {
		all += float64(row.Grams)
		if row.Centimetres < gauge {
			immature += float64(row.Grams)
		}
	}
	if immature > all/20 {
		return fmt.Errorf("%.0f g of %.0f g are immature", immature, all)
	}
	return nil
}

type server struct {
	lots map[string]lot
}

func (s *server) post(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimPrefix(r.URL.Path, "/lots/")
	l, ok := s.lots[id]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if err := accept(l); err != nil {
		http.Error(w, err.Error(), http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}
