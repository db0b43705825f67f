namespace Shop.Shipping.Domain;

/// <summary>What a parcel costs the customer.</summary>
public sealed class ShippingFeePolicy
{
    private const decimal FreeFrom = 75m;
    private const decimal ExpressSurcharge = 6.90m;
    private const int HeavyFromKilograms = 20;
    private const decimal HeavySurcharge = 12.50m;

    public decimal FeeFor(decimal orderTotal, int kilograms, bool isExpress)
    {
        var fee = orderTotal >= FreeFrom ? 0m : 4.90m;
        if (kilograms >= HeavyFromKilograms)
            fee += HeavySurcharge;
        if (isExpress)
            fee += ExpressSurcharge;
        return fee;
    }
}
