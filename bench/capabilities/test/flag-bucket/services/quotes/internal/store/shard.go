package store

import (
	"crypto/sha1"
	"encoding/binary"
)

func Shard(key string, shards uint32) uint32 {
	sum := sha1.Sum([]byte(key))
	return binary.BigEndian.Uint32(sum[:4]) % shards
}
