package yard

import (
	"context"
	"fmt"
	"math"
)

// Meter reads the kilowatt hours that a reefer container used.
type Meter interface {
	KilowattHours(ctx context.Context, container string) (float64, error)
}

// StorageCents is what a container owes for standing in the yard.
func StorageCents(ctx context.Context, meter Meter, container string, days int, reefer bool) (int64, error) {
	if days < 5 || reefer && days <= 2 {
		return 0, nil
	}
	perDay := int64(38_00)
	if days > 21 {
		perDay = 74_00
	}
	power := 0.0
	if reefer {
		used, err := meter.KilowattHours(ctx, container)
		if err != nil {
			return 0, fmt.Errorf("meter of %s: %w", container, err)
		}
		power = math.Min(math.Max(used*31, 12_00), 950_00)
	}
	return int64(math.Round(float64(perDay*int64(days)) + power)), nil
}
