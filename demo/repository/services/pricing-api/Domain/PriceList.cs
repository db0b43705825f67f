namespace Tallyho.Pricing.Domain;

public sealed class PriceList
{
    private readonly List<PriceListEntry> _entries = [];

    public Guid Id { get; init; }

    public required string Name { get; set; }

    public required string Currency { get; init; }

    public DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; set; }

    public IReadOnlyList<PriceListEntry> Entries => _entries;

    public bool IsValidOn(DateOnly date) => ValidFrom <= date && (ValidUntil is null || date <= ValidUntil);

    public PriceListEntry? Find(string sku) =>
        _entries.FirstOrDefault(entry => string.Equals(entry.Sku, sku, StringComparison.OrdinalIgnoreCase));

    public void Put(PriceListEntry entry)
    {
        _entries.RemoveAll(existing => string.Equals(existing.Sku, entry.Sku, StringComparison.OrdinalIgnoreCase));
        _entries.Add(entry);
    }
}

public sealed class PriceListEntry
{
    public Guid Id { get; init; }

    public Guid PriceListId { get; init; }

    public required string Sku { get; init; }

    public required string Description { get; set; }

    public decimal UnitPrice { get; set; }

    public decimal WeightKg { get; set; }

    public int MinimumQuantity { get; set; } = 1;
}
