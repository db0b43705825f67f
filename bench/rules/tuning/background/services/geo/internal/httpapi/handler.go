package httpapi

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/harbour/geo/internal/places"
)

// Handler answers GET /places/{id} and PUT /places/{id}.
type Handler struct {
	store *places.Store
}

func New(store *places.Store) *Handler {
	return &Handler{store: store}
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	id := strings.TrimPrefix(r.URL.Path, "/places/")
	switch r.Method {
	case http.MethodGet:
		place, err := h.store.Get(r.Context(), id)
		respond(w, place, err)
	case http.MethodPut:
		var place places.Place
		if err := json.NewDecoder(r.Body).Decode(&place); err != nil {
			http.Error(w, "not a place", http.StatusBadRequest)
			return
		}
		place.ID = id
		respond(w, place, h.store.Put(r.Context(), place))
	default:
		w.Header().Set("Allow", "GET, PUT")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func respond(w http.ResponseWriter, place places.Place, err error) {
	if errors.Is(err, places.ErrUnknown) {
		http.NotFound(w, nil)
		return
	}
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(place)
}
