package payments

import (
	"errors"
	"strings"
)

func ReadNotice(kind string, fields map[string]string) (string, error) {
	switch strings.ToLower(kind) {
	case "payment.settled":
		return fields["order"], nil
	case "payment.refunded":
		return fields["refund"], nil
	}
	return "", errors.New("unknown notice")
}
