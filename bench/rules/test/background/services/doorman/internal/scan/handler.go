package scan

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
)

type handler struct {
	store  *Store
	logger *slog.Logger
}

// NewHandler serves the scanners at the doors.
func NewHandler(store *Store, logger *slog.Logger) http.Handler {
	h := &handler{store: store, logger: logger}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /scans", h.scan)
	mux.HandleFunc("GET /performances/{id}/present", h.present)
	return mux
}

func (h *handler) scan(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Barcode string `json:"barcode"`
		Door    string `json:"door"`
	}
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, "malformed body", http.StatusBadRequest)
		return
	}
	ticket, err := h.store.Enter(r.Context(), body.Barcode, body.Door)
	if errors.Is(err, ErrAlreadyInside) {
		http.Error(w, "already inside", http.StatusConflict)
		return
	}
	if err != nil {
		h.logger.Error("enter", "barcode", body.Barcode, "error", err)
		http.Error(w, "try the desk", http.StatusInternalServerError)
		return
	}
	h.respond(w, ticket)
}

func (h *handler) present(w http.ResponseWriter, r *http.Request) {
	count, err := h.store.Present(r.Context(), r.PathValue("id"))
	if err != nil {
		http.Error(w, "unknown performance", http.StatusNotFound)
		return
	}
	h.respond(w, map[string]int{"present": count})
}

func (h *handler) respond(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(value); err != nil {
		h.logger.Warn("encode", "error", err)
	}
}
