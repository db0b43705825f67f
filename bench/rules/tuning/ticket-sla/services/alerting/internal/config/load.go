package config

import (
	"fmt"
	"os"

	"gopkg.in/yaml.v3"
)

// Config is the file that the alert daemon is started with.
type Config struct {
	Daemon struct {
		PollInterval int      `yaml:"poll_interval"`
		Channels     []string `yaml:"channels"`
	} `yaml:"daemon"`
	SLA struct {
		FirstReaction     map[string]int `yaml:"first_reaction"`
		Resolution        map[string]int `yaml:"resolution"`
		PremiumMultiplier float64        `yaml:"premium_multiplier"`
	} `yaml:"sla"`
}

// Load reads the file; an unknown key is an error.
func Load(path string) (Config, error) {
	file, err := os.Open(path)
	if err != nil {
		return Config{}, err
	}
	defer file.Close()
	var cfg Config
	decoder := yaml.NewDecoder(file)
	decoder.KnownFields(true)
	if err := decoder.Decode(&cfg); err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	return cfg, nil
}
