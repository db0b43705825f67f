using Shop.Orders;

namespace Shop.Pricing;

public class TierPolicy : Policy
{
    public decimal PriceOf(Order order)
    {
        if (order.IsGift) return 0;
        return order.Total * 
    }

    public Tier TierOf(Customer customer) => customer.Tier;

    public void Unfinished(
}
