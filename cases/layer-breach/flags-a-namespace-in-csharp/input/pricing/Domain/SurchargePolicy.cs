using Shop.Pricing.Infrastructure;

namespace Shop.Pricing.Domain;

public class SurchargePolicy
{
    public decimal Apply(PriceStore store) => store.Base() * 1.1m;
}
