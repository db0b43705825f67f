using System.Globalization;
using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Application;

public sealed record ImportReport(int Added, int Changed, IReadOnlyList<string> Problems);

/// <summary>Reads the price list that purchasing exports from the ERP, semicolon separated, one article a line.</summary>
public sealed class PriceListImporter
{
    private readonly IPriceListRepository _priceLists;

    public PriceListImporter(IPriceListRepository priceLists) => _priceLists = priceLists;

    public async Task<ImportReport> ImportAsync(Guid priceListId, TextReader reader, CancellationToken cancellation)
    {
        var priceList = await _priceLists.FindAsync(priceListId, cancellation)
            ?? throw new DomainException($"There is no price list {priceListId}.");

        var problems = new List<string>();
        var added = 0;
        var changed = 0;
        var number = 0;
        string? line;

        while ((line = await reader.ReadLineAsync(cancellation)) is not null)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;

            var fields = line.Split(';');
            if (fields.Length < 3)
            {
                problems.Add($"line {number}: {fields.Length} fields instead of at least 3");
                continue;
            }

            var sku = fields[0].Trim();
            if (sku.Length == 0)
            {
                problems.Add($"line {number}: no article number");
            }
            else if (!decimal.TryParse(fields[2], NumberStyles.Number, CultureInfo.InvariantCulture, out var price))
            {
                problems.Add($"line {number}: '{fields[2]}' is not a price");
            }
            else if (price < 0)
            {
                problems.Add($"line {number}: the price of {sku} is negative");
            }
            else
            {
                var weight = 0m;
                if (fields.Length > 3 && fields[3].Trim().Length > 0)
                {
                    if (!decimal.TryParse(fields[3], NumberStyles.Number, CultureInfo.InvariantCulture, out weight))
                    {
                        problems.Add($"line {number}: '{fields[3]}' is not a weight");
                        continue;
                    }
                }

                var existing = priceList.Find(sku);
                if (existing is null)
                {
                    added++;
                }
                else if (existing.UnitPrice != price || existing.WeightKg != weight)
                {
                    if (existing.UnitPrice > 0 && price > existing.UnitPrice * 2)
                    {
                        problems.Add($"line {number}: {sku} would more than double, skipped");
                        continue;
                    }

                    changed++;
                }
                else
                {
                    continue;
                }

                priceList.Put(new PriceListEntry
                {
                    Id = existing?.Id ?? Guid.NewGuid(),
                    PriceListId = priceList.Id,
                    Sku = sku,
                    Description = fields[1].Trim(),
                    UnitPrice = price,
                    WeightKg = weight,
                });
            }
        }

        if (added + changed > 0)
            await _priceLists.SaveAsync(priceList, cancellation);
        return new ImportReport(added, changed, problems);
    }
}
