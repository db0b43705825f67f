namespace Orders.Shipping;

/// <summary>Prices of the contract with the carrier, in euros. Valid until the contract is renewed.</summary>
internal static class ShippingRates
{
    public const string ContractNumber = "DE-2026-0417";

    public const decimal Small = 4.90m;
    public const decimal Medium = 7.90m;
    public const decimal Large = 14.50m;
    public const decimal Bulky = 12.00m;
    public const decimal FreeFromOrderValue = 75m;

    public static readonly DateOnly RenewedOn = new(2026, 3, 1);
}
