using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Halden.CommissionEngine.Commission;

public sealed record BookedDeal(Guid Id, string RepresentativeId, decimal NetAmount, bool IsNewBusiness, DateOnly BookedOn);

public sealed record CommissionStatement(string RepresentativeId, decimal Volume, decimal Rate, decimal Amount);

public sealed class CommissionCalculator
{
    private const decimal MonthlyCommissionCap = 12_000m;
    private const decimal NewBusinessBonus = 0.01m;

    private readonly ILogger<CommissionCalculator> _logger;

    public CommissionCalculator(ILogger<CommissionCalculator> logger)
    {
        _logger = logger;
    }

    public IReadOnlyList<CommissionStatement> Settle(IEnumerable<BookedDeal> deals, DateOnly month)
    {
        var statements = deals
            .Where(deal => deal.BookedOn.Year == month.Year && deal.BookedOn.Month == month.Month)
            .GroupBy(deal => deal.RepresentativeId)
            .Select(group => StatementFor(group.Key, group.ToList()))
            .OrderBy(statement => statement.RepresentativeId, StringComparer.Ordinal)
            .ToList();
        _logger.LogInformation("Settled {Count} commission statements for {Month}", statements.Count, month);
        return statements;
    }

    private static CommissionStatement StatementFor(string representativeId, IReadOnlyCollection<BookedDeal> deals)
    {
        var volume = deals.Sum(deal => deal.NetAmount);
        var rate = volume switch
        {
            >= 100_000m => 0.09m,
            >= 50_000m => 0.07m,
            >= 10_000m => 0.05m,
            _ => 0.03m,
        };
        var newBusiness = deals.Where(deal => deal.IsNewBusiness).Sum(deal => deal.NetAmount);
        var commission = volume * rate + newBusiness * NewBusinessBonus;
        return new CommissionStatement(
            representativeId,
            volume,
            rate,
            Math.Round(Math.Min(commission, MonthlyCommissionCap), 2, MidpointRounding.AwayFromZero));
    }
}
