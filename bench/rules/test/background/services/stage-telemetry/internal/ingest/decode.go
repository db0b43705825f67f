package ingest

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// Decode reads the line protocol of the stage controllers: machine,metric=value timestamp.
func Decode(r io.Reader) ([]Reading, error) {
	var readings []Reading
	scanner := bufio.NewScanner(r)
	for number := 1; scanner.Scan(); number++ {
		line := strings.TrimSpace(scanner.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		reading, err := parseLine(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		readings = append(readings, reading)
	}
	return readings, scanner.Err()
}

func parseLine(line string) (Reading, error) {
	head, stamp, ok := strings.Cut(line, " ")
	if !ok {
		return Reading{}, fmt.Errorf("no timestamp in %q", line)
	}
	machine, pair, _ := strings.Cut(head, ",")
	metric, raw, ok := strings.Cut(pair, "=")
	if !ok {
		return Reading{}, fmt.Errorf("no value in %q", line)
	}
	value, err := strconv.ParseFloat(raw, 64)
	if err != nil {
		return Reading{}, err
	}
	nanos, err := strconv.ParseInt(stamp, 10, 64)
	if err != nil {
		return Reading{}, err
	}
	return Reading{Machine: machine, Metric: metric, Value: value, At: time.Unix(0, nanos)}, nil
}
