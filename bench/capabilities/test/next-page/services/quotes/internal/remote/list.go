package remote

import (
	"encoding/json"
	"net/http"
	"regexp"
)

var nextLink = regexp.MustCompile(`<([^>]+)>;\s*rel="next"`)

func ListAll(client *http.Client, url, token string) ([]json.RawMessage, error) {
	var all []json.RawMessage
	for url += "?per_page=100"; url != ""; {
		req, _ := http.NewRequest("GET", url, nil)
		req.Header.Set("Authorization", "Bearer "+token)
		resp, err := client.Do(req)
		if err != nil {
			return nil, err
		}
		var page []json.RawMessage
		if err := json.NewDecoder(resp.Body).Decode(&page); err != nil {
			return nil, err
		}
		all = append(all, page...)
		url = ""
		if m := nextLink.FindStringSubmatch(resp.Header.Get("Link")); m != nil {
			url = m[1]
		}
	}
	return all, nil
}
