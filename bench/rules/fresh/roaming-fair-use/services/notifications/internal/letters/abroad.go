package letters

import (
	"fmt"
	"text/template"
)

// Subscriber is read from the warehouse once a night.
type Subscriber struct {
	Name         string
	ObservedDays int
	ForeignDays  int
	NotifiedDays int // since the first letter, -1 when there was none
	BasicPrice   float64
}

var body = template.Must(template.New("abroad").Parse("Dear {{.Name}}, {{.Text}}"))

const (
	eurosPerGig  = 1.3
	centsPerCall = 2.2
)

// Text is empty when there is nothing to write about.
func Text(s Subscriber) string {
	mostlyAway := s.ObservedDays >= 120 && 2*s.ForeignDays >= s.ObservedDays
	switch {
	case !mostlyAway:
		return ""
	case s.NotifiedDays < 0:
		return "please use your line at home within 14 days."
	case s.NotifiedDays < 14:
		return fmt.Sprintf("%d days are left.", 14-s.NotifiedDays)
	default:
		included := 2 * s.BasicPrice / eurosPerGig
		return fmt.Sprintf("from now on %.1f GB are free, then %.2f EUR a GB and %.1f ct a minute.", included, eurosPerGig, centsPerCall)
	}
}

// Render fills the letter.
func Render(s Subscriber, to interface{ Write([]byte) (int, error) }) error {
	text := Text(s)
	if text == "" {
		return nil
	}
	return body.Execute(to, struct{ Name, Text string }{s.Name, text})
}
