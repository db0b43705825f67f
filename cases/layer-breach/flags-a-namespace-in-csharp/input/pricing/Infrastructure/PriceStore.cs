namespace Shop.Pricing.Infrastructure;

public class PriceStore
{
    public decimal Base() => 4m;
}
