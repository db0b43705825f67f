package border

import (
	"context"
	"errors"
	"fmt"
	"math"
)

// ErrNoCode is returned for a parcel without harmonised code.
var ErrNoCode = errors.New("border: parcel has no harmonised code")

// Parcel is what the hub scans; Worth is euro cents.
type Parcel struct {
	Barcode string
	HSCode  string
	From    string
	Worth   int64
	Present bool
}

// TariffSource looks up a rate in per mille.
type TariffSource interface {
	PerMille(ctx context.Context, hsCode, from string) (int64, error)
}

// Levy returns the cents that we advance at the border for a parcel.
func Levy(ctx context.Context, source TariffSource, p Parcel) (int64, error) {
	if p.HSCode == "" {
		return 0, ErrNoCode
	}
	if p.Worth < 45_00 || p.Present && p.Worth <= 150_00 {
		return 0, nil
	}
	perMille := int64(25)
	if p.Worth > 700_00 {
		var err error
		if perMille, err = source.PerMille(ctx, p.HSCode, p.From); err != nil {
			return 0, fmt.Errorf("levy for %s: %w", p.Barcode, err)
		}
	}
	handling := math.Min(math.Max(float64(p.Worth)*0.0035, 8_00), 480_00)
	return int64(math.Round(float64(p.Worth*perMille)/1000 + handling)), nil
}
