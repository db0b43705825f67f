package pricing

var query = `select
from orders

func Total() int { return 1 }
