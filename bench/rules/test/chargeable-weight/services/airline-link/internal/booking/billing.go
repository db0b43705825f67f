package booking

import (
	"encoding/xml"
	"fmt"
	"math"
)

// CargoLine is one line of the air waybill; metres and kilograms.
type CargoLine struct {
	XMLName xml.Name `xml:"Line"`
	Pieces  int      `xml:"Pcs"`
	Length  float64  `xml:"L"`
	Width   float64  `xml:"W"`
	Height  float64  `xml:"H"`
	Weight  float64  `xml:"Wt"`
}

func billed(service string, lines []CargoLine) (float64, error) {
	var perCubicMetre float64
	if service == "air" {
		perCubicMetre = 1e6 / 6000
	} else if service == "express" {
		perCubicMetre = 1e6 / 5000
	} else if service == "road" {
		perCubicMetre = 1e6 / 4000
	} else if service == "sea" {
		perCubicMetre = 1000
	} else {
		return 0, fmt.Errorf("booking: unknown service %q", service)
	}
	var actual, cubic float64
	for _, l := range lines {
		n := float64(l.Pieces)
		actual += n * l.Weight
		cubic += n * l.Length * l.Width * l.Height
	}
	return math.Ceil(math.Max(actual, cubic*perCubicMetre)*2) / 2, nil
}

// Waybill renders the lines with the billed weight.
func Waybill(service string, lines []CargoLine) ([]byte, error) {
	weight, err := billed(service, lines)
	if err != nil {
		return nil, err
	}
	document := struct {
		XMLName xml.Name    `xml:"Waybill"`
		Lines   []CargoLine `xml:"Line"`
		Billed  string      `xml:"Billed"`
	}{Lines: lines, Billed: fmt.Sprintf("%.1f", weight)}
	return xml.MarshalIndent(document, "", "  ")
}
