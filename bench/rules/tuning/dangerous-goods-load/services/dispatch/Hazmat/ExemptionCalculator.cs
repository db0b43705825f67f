using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Transvia.Dispatch.Hazmat;

public sealed record HazardousItem(string UnNumber, int TransportCategory, decimal Quantity);

public sealed record ExemptionResult(bool IsExempt, decimal Points);

/// <summary>Small loads are exempt from most of the agreement (sub-section 1.1.3.6).</summary>
public sealed class ExemptionCalculator
{
    private readonly ILogger<ExemptionCalculator> _logger;

    public ExemptionCalculator(ILogger<ExemptionCalculator> logger) => _logger = logger;

    public ExemptionResult Evaluate(string plate, IReadOnlyList<HazardousItem> items)
    {
        var result = Decide(items);
        _logger.LogInformation("{Plate}: {Points} points, exempt: {Exempt}", plate, result.Points, result.IsExempt);
        return result;
    }

    private static ExemptionResult Decide(IReadOnlyList<HazardousItem> items)
    {
        if (items.Any(item => item.TransportCategory == 0))
            return new ExemptionResult(false, decimal.MaxValue);

        var points = 0m;
        foreach (var item in items)
        {
            switch (item.TransportCategory)
            {
                case 1 when item.UnNumber is "UN0081" or "UN0082" or "UN0241" or "UN0331":
                    points += item.Quantity * 20;
                    break;
                case 1:
                    points += item.Quantity * 50;
                    break;
                case 2:
                    points += item.Quantity * 3;
                    break;
                case 3:
                    points += item.Quantity;
                    break;
            }
        }
        return new ExemptionResult(points <= 1000, points);
    }

    public static IEnumerable<string> Documents(ExemptionResult result) =>
        result.IsExempt ? new[] { "transport document" } : new[] { "transport document", "written instructions", "driver card" };
}
