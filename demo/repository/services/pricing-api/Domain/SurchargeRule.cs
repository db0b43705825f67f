namespace Tallyho.Pricing.Domain;

public enum SurchargeKind
{
    SmallOrder,
    Freight,
}

public sealed class SurchargeRule
{
    public Guid Id { get; init; }

    public SurchargeKind Kind { get; init; }

    public required string Currency { get; init; }

    public decimal Threshold { get; init; }

    public decimal Amount { get; init; }

    public DateOnly ValidFrom { get; init; }
}
