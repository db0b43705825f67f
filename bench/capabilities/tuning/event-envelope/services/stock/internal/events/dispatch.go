package events

func Dispatch(event map[string]any) string {
	switch event["type"] {
	case "example.northwind.order.placed":
		return "reserve"
	case "example.northwind.order.cancelled":
		return "release"
	}
	return ""
}
