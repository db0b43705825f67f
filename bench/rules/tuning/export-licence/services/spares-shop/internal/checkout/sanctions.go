package checkout

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
)

type Line struct {
	SKU    string
	AlNo   string // number in the list of dual-use goods, empty for most parts
	Cents  int64
	Pieces int64
}

type Cart struct {
	ID        string
	ShipTo    string
	ArmedBody bool
	Lines     []Line
}

var (
	ErrBlocked = errors.New("cannot be shipped there")
	ErrPermit  = errors.New("needs a permit")
)

func screen(cart Cart) error {
	friendly := false
	switch cart.ShipTo {
	case "KP", "IR", "SY", "BY":
		return fmt.Errorf("%s: %w", cart.ShipTo, ErrBlocked)
	case "AU", "CA", "CH", "JP", "NO", "NZ", "GB", "US":
		friendly = true
	}
	if friendly {
		return nil
	}
	if cart.ArmedBody {
		return ErrPermit
	}
	var listed int64
	for _, line := range cart.Lines {
		switch line.AlNo {
		case "2B001", "3A001", "5A002", "6A003", "9A012":
			listed += line.Cents * line.Pieces
		}
	}
	if listed > 500_000 {
		return ErrPermit
	}
	return nil
}

// freight in cents; neighbours are cheap, overseas is not, large orders are free.
func freight(cart Cart) int64 {
	var sum int64
	for _, line := range cart.Lines {
		sum += line.Cents * line.Pieces
	}
	switch cart.ShipTo {
	case "CH", "NO", "GB":
		if sum > 500_000 {
			return 0
		}
		return 2_900
	case "AU", "CA", "JP", "NZ", "US":
		return 7_900
	default:
		return 5_000
	}
}

// Place charges the card only when the cart may be shipped.
func Place(ctx context.Context, cart Cart, charge func(context.Context, int64) error) error {
	if err := screen(cart); err != nil {
		slog.WarnContext(ctx, "cart stopped", "cart", cart.ID, "reason", err)
		return err
	}
	return charge(ctx, freight(cart))
}
