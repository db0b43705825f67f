namespace Tallyho.Validation;

/// <summary>Checks a discount that sales asks for by hand, before a quote is calculated.</summary>
public sealed class DiscountValidator
{
    private static readonly Dictionary<string, decimal> PercentByTier = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gold"] = 15m,
        ["silver"] = 10m,
        ["bronze"] = 5m,
    };

    public ValidationResult Validate(string tier, int units, int customerYears, decimal requestedPercent)
    {
        if (requestedPercent < 0)
            return ValidationResult.Failed("A discount cannot be negative.");

        var allowed = PercentByTier.GetValueOrDefault(tier, 0m);
        if (units > 100)
            allowed += 5m;
        if (customerYears >= 3)
            allowed += 2m;
        allowed = Math.Min(allowed, 25m);

        return requestedPercent <= allowed
            ? ValidationResult.Ok
            : ValidationResult.Failed($"A {tier} customer may get {allowed} %, not {requestedPercent} %.");
    }
}
