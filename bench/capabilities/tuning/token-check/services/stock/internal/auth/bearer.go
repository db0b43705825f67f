package auth

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type Caller struct {
	Subject string
	Scopes  []string
}

func Authenticate(r *http.Request, keys jwt.Keyfunc) (*Caller, error) {
	raw, found := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !found {
		return nil, errors.New("missing token")
	}
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keys,
		jwt.WithValidMethods([]string{"RS256"}),
		jwt.WithIssuer("https://login.northwind.example"),
		jwt.WithAudience("northwind-orders"),
		jwt.WithLeeway(30*time.Second))
	if err != nil {
		return nil, err
	}
	subject, _ := claims["sub"].(string)
	scope, _ := claims["scope"].(string)
	return &Caller{Subject: subject, Scopes: strings.Split(scope, " ")}, nil
}
