package hub

func (h *Hub) join(topic string) chan []byte {
	listener := make(chan []byte, 16)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.topics[topic] == nil {
		h.topics[topic] = make(map[chan []byte]struct{})
	}
	h.topics[topic][listener] = struct{}{}
	return listener
}

func (h *Hub) leave(topic string, listener chan []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.topics[topic], listener)
	if len(h.topics[topic]) == 0 {
		delete(h.topics, topic)
	}
}
