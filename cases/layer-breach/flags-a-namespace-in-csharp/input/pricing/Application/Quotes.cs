using Shop.Pricing.Domain;

namespace Shop.Pricing.Application;

public class Quotes
{
    public SurchargePolicy Policy { get; } = new();
}
