package config

import (
	"fmt"
	"os"
	"strconv"
)

// Config is read once, at the start.
type Config struct {
	Listen      string
	DatabaseURL string
	Workers     int
}

// FromEnvironment fails on the first variable that is missing or cannot be read.
func FromEnvironment() (Config, error) {
	url, ok := os.LookupEnv("GEO_DATABASE_URL")
	if !ok {
		return Config{}, fmt.Errorf("GEO_DATABASE_URL is not set")
	}
	cfg := Config{Listen: os.Getenv("GEO_LISTEN"), DatabaseURL: url, Workers: 4}
	if text := os.Getenv("GEO_WORKERS"); text != "" {
		workers, err := strconv.Atoi(text)
		if err != nil {
			return Config{}, fmt.Errorf("GEO_WORKERS: %w", err)
		}
		cfg.Workers = workers
	}
	return cfg, nil
}
