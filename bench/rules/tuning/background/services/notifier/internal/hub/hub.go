package hub

import (
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"sync"
)

// Hub passes messages on to everybody who listens on a topic.
type Hub struct {
	log *log.Logger

	mu     sync.RWMutex
	topics map[string]map[chan []byte]struct{}
}

func New(logger *log.Logger) *Hub {
	return &Hub{log: logger, topics: make(map[string]map[chan []byte]struct{})}
}

func (h *Hub) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/publish", h.publish)
	mux.HandleFunc("/events", h.stream)
	return mux
}

func (h *Hub) publish(w http.ResponseWriter, r *http.Request) {
	var message struct {
		Topic string          `json:"topic"`
		Body  json.RawMessage `json:"body"`
	}
	if err := json.NewDecoder(r.Body).Decode(&message); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	h.mu.RLock()
	defer h.mu.RUnlock()
	for listener := range h.topics[message.Topic] {
		select {
		case listener <- message.Body:
		default:
			h.log.Printf("a listener of %s is too slow", message.Topic)
		}
	}
	w.WriteHeader(http.StatusAccepted)
}

func (h *Hub) stream(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "streaming is not supported", http.StatusNotImplemented)
		return
	}
	listener := h.join(r.URL.Query().Get("topic"))
	defer h.leave(r.URL.Query().Get("topic"), listener)
	w.Header().Set("Content-Type", "text/event-stream")
	for {
		select {
		case <-r.Context().Done():
			return
		case body := <-listener:
			fmt.Fprintf(w, "data: %s\n\n", body)
			flusher.Flush()
		}
	}
}
