package flags

import (
	"crypto/sha1"
	"encoding/binary"
)

func Enabled(name string, percent uint32, customer string) bool {
	sum := sha1.Sum([]byte(name + ":" + customer))
	return binary.BigEndian.Uint32(sum[:4])%100 < percent
}
