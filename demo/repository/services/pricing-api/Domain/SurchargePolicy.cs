using Microsoft.EntityFrameworkCore;
using Tallyho.Pricing.Infrastructure;

namespace Tallyho.Pricing.Domain;

/// <summary>Freight and small-order surcharges that are added once per quote.</summary>
public sealed class SurchargePolicy
{
    private readonly PricingDbContext _database;

    public SurchargePolicy(PricingDbContext database) => _database = database;

    public async Task<Money> SurchargeForAsync(Quote quote, CancellationToken cancellation)
    {
        var rules = await _database.SurchargeRules
            .AsNoTracking()
            .Where(rule => rule.Currency == quote.Currency && rule.ValidFrom <= quote.CreatedOn)
            .OrderByDescending(rule => rule.ValidFrom)
            .ToListAsync(cancellation);

        var total = Money.Zero(quote.Currency);
        foreach (var rule in rules.DistinctBy(rule => rule.Kind))
        {
            if (Applies(rule, quote))
                total += new Money(rule.Amount, rule.Currency);
        }

        return total;
    }

    private static bool Applies(SurchargeRule rule, Quote quote) => rule.Kind switch
    {
        SurchargeKind.SmallOrder => quote.NetTotal.Amount < rule.Threshold,
        SurchargeKind.Freight => quote.TotalWeightKg > rule.Threshold,
        _ => false,
    };
}
