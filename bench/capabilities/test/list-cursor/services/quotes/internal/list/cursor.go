package list

import (
	"encoding/base64"
	"encoding/json"
	"errors"
)

type cursor struct {
	Version int    `json:"v"`
	After   string `json:"after"`
	Sort    string `json:"sort"`
}

func Decode(text string) (cursor, error) {
	raw, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return cursor{}, errors.New("invalid_cursor")
	}
	var c cursor
	if json.Unmarshal(raw, &c) != nil || c.Version != 2 {
		return cursor{}, errors.New("invalid_cursor")
	}
	if c.Sort == "" {
		c.Sort = "created_at"
	}
	return c, nil
}
