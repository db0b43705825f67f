namespace Tallyho.Pricing.Domain;

public sealed class Customer
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    public CustomerTier Tier { get; set; }

    public DateOnly CustomerSince { get; init; }

    public required string Currency { get; init; }

    public string? VatNumber { get; set; }

    public bool IsBlocked { get; set; }

    public int FullYearsOn(DateOnly date)
    {
        var years = date.Year - CustomerSince.Year;
        return CustomerSince.AddYears(years) > date ? years - 1 : years;
    }
}
