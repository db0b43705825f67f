namespace Tallyho.Pricing.Domain;

/// <summary>What a customer pays for a line, by tier, quantity and years with us. See docs/decisions/0003.</summary>
public sealed class TierDiscountPolicy
{
    private const decimal MaximumRate = 0.20m;
    private const decimal VolumeBonus = 0.05m;
    private const int VolumeQuantity = 100;
    private const decimal LoyaltyBonus = 0.02m;
    private const int LoyaltyYears = 3;

    public Money Apply(Money listPrice, CustomerTier tier, int quantity, int yearsAsCustomer)
    {
        var rate = tier switch
        {
            CustomerTier.Gold => 0.15m,
            CustomerTier.Silver => 0.10m,
            CustomerTier.Bronze => 0.05m,
            _ => 0m,
        };

        if (quantity >= VolumeQuantity)
            rate += VolumeBonus;

        if (yearsAsCustomer >= LoyaltyYears)
            rate += LoyaltyBonus;

        rate = Math.Min(rate, MaximumRate);

        var price = listPrice.Amount * quantity * (1m - rate);
        return listPrice with { Amount = Math.Round(price, 2, MidpointRounding.ToEven) };
    }
}
