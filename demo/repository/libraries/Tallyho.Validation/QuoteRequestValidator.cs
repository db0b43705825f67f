namespace Tallyho.Validation;

public sealed class QuoteRequestValidator
{
    private const int MaximumLines = 200;
    private const int MaximumQuantity = 50_000;

    public ValidationResult Validate(IReadOnlyList<(string Sku, int Quantity)> lines)
    {
        var errors = new List<string>();
        if (lines.Count == 0)
            errors.Add("A quote needs at least one line.");
        if (lines.Count > MaximumLines)
            errors.Add($"A quote may have {MaximumLines} lines, not {lines.Count}.");

        foreach (var (sku, quantity) in lines)
        {
            if (string.IsNullOrWhiteSpace(sku))
                errors.Add("A line has no article number.");
            else if (quantity < 1)
                errors.Add($"{sku}: the quantity must be at least 1.");
            else if (quantity > MaximumQuantity)
                errors.Add($"{sku}: ask sales for quantities above {MaximumQuantity}.");
        }

        return errors.Count == 0 ? ValidationResult.Ok : new ValidationResult(errors);
    }
}
