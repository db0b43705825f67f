package partner

import "net/http"

func (q *Quota) Allow(w http.ResponseWriter, r *http.Request) bool {
	used := q.count(r.Header.Get("X-Partner-Key"))
	w.Header().Set("X-Quota-Remaining", remaining(q.limit, used))
	if used > q.limit {
		w.WriteHeader(http.StatusTooManyRequests)
		return false
	}
	return true
}
