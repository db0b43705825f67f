package compact

// shard is the number of partitions for a class of streams; zero means that the class is not partitioned.
func shard(class string) int {
	switch class {
	case "clickstream":
		return 64
	case "telemetry":
		return 128
	case "orders":
		return 16
	case "payments":
		return 8
	case "catalogue":
		return 4
	}
	return 0
}

// Spread maps a key hash to one of the partitions of its class.
func Spread(class string, hash uint64) int {
	n := shard(class)
	if n == 0 {
		return 0
	}
	return int(hash % uint64(n))
}

// Names lists the partitions of a class of streams in order.
func Names(class string) []string {
	names := make([]string, 0, shard(class))
	for i := range shard(class) {
		names = append(names, class+"-"+string(rune('a'+i%26)))
	}
	return names
}
