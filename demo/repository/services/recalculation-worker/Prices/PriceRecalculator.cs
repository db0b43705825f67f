using Tallyho.Recalculation.Orders;

namespace Tallyho.Recalculation.Prices;

public sealed class PriceRecalculator
{
    public decimal Reprice(OpenOrderLine line)
    {
        decimal factor;
        switch (line.CustomerTier.ToLowerInvariant())
        {
            case "gold":
                factor = 0.85m;
                break;
            case "silver":
                factor = 0.92m;
                break;
            case "bronze":
                factor = 0.95m;
                break;
            default:
                factor = 1m;
                break;
        }

        if (line.OrderedUnits >= 100)
        {
            factor -= 0.05m;
        }

        factor = Math.Max(factor, 0.80m);

        return Math.Round(line.ListPrice * line.OrderedUnits * factor, 2, MidpointRounding.AwayFromZero);
    }
}
