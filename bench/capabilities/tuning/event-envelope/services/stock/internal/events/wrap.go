package events

import (
	"time"

	"github.com/google/uuid"
)

func Wrap(kind string, data any) map[string]any {
	return map[string]any{
		"specversion":     "1.0",
		"id":              uuid.NewString(),
		"source":          "https://northwind.example/stock",
		"type":            "example.northwind." + kind,
		"time":            time.Now().UTC().Format(time.RFC3339),
		"datacontenttype": "application/json",
		"data":            data,
	}
}
