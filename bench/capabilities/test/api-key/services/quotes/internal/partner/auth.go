package partner

import (
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"strings"
)

func (s *Store) Identify(r *http.Request) *Partner {
	key := r.Header.Get("X-Partner-Key")
	if !strings.HasPrefix(key, "pk_live_") || len(key) < 40 {
		return nil
	}
	sum := sha256.Sum256([]byte(key))
	p := s.byHint(key[8:16])
	if p == nil || p.Revoked || subtle.ConstantTimeCompare(sum[:], p.Hash) != 1 {
		return nil
	}
	return p
}
