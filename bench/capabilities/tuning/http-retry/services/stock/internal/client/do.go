package client

import (
	"math/rand"
	"net/http"
	"strconv"
	"time"
)

func Do(c *http.Client, req *http.Request) (*http.Response, error) {
	delay := 250 * time.Millisecond
	for tries := 0; ; tries++ {
		resp, err := c.Do(req)
		if err == nil && resp.StatusCode != http.StatusTooManyRequests && resp.StatusCode != http.StatusServiceUnavailable {
			return resp, nil
		}
		if tries == 3 {
			return resp, err
		}
		if after, convErr := strconv.Atoi(resp.Header.Get("Retry-After")); convErr == nil {
			delay = time.Duration(after) * time.Second
		}
		time.Sleep(delay + time.Duration(rand.Intn(100))*time.Millisecond)
		delay *= 2
	}
}
