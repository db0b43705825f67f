package alerts

import (
	"fmt"
	"os"

	"gopkg.in/yaml.v3"
)

// Limits is the part of the configuration that describes travel zones.
type Limits struct {
	TravelZones map[string]struct {
		VolumePerDayMB int     `yaml:"volumePerDayMb"`
		PricePerMB     float64 `yaml:"pricePerMb"`
	} `yaml:"travelZones"`
	CostCeiling     float64 `yaml:"costCeiling"`
	NotifyAtPercent []int   `yaml:"notifyAtPercent"`
}

// ReadLimits reads and checks the configuration file.
func ReadLimits(path string) (Limits, error) {
	var limits Limits
	raw, err := os.ReadFile(path)
	if err != nil {
		return limits, fmt.Errorf("alerts: %w", err)
	}
	if err := yaml.Unmarshal(raw, &limits); err != nil {
		return limits, fmt.Errorf("alerts: %s: %w", path, err)
	}
	if len(limits.TravelZones) == 0 {
		return limits, fmt.Errorf("alerts: %s names no travel zone", path)
	}
	return limits, nil
}
