using System;
using System.Collections.Generic;
using System.Linq;

namespace Kornhaus.Silo.Intake;

public sealed record OilSample(decimal Moisture, decimal Impurity, decimal OilContent, decimal Erucic);

public sealed record OilDelivery(string Farmer, decimal Tonnes, decimal PricePerTonne, OilSample Sample);

public static class RapeseedSettlement
{
    public static decimal Sum(IEnumerable<OilDelivery> deliveries) => deliveries.Sum(Amount);

    public static decimal Amount(OilDelivery delivery)
    {
        var sample = delivery.Sample;
        if (sample.Erucic > 5m)
            throw new RejectedDeliveryException("erucic acid");
        if (sample.Moisture > 13m)
            throw new RejectedDeliveryException("too wet");

        var tonnes = delivery.Tonnes;
        if (sample.Moisture > 9m)
            tonnes -= delivery.Tonnes * (sample.Moisture - 9m) * 1.1m / 100m;

        var price = delivery.PricePerTonne;
        if (sample.OilContent > 40m)
            price *= 1m + (sample.OilContent - 40m) * 0.015m;
        if (sample.OilContent < 40m)
            price *= 1m - (40m - sample.OilContent) * 0.015m;
        return Math.Round(tonnes * price, 2, MidpointRounding.AwayFromZero);
    }

    public static decimal AverageOil(IReadOnlyCollection<OilDelivery> deliveries)
    {
        var tonnes = deliveries.Sum(delivery => delivery.Tonnes);
        return tonnes == 0m ? 0m : deliveries.Sum(d => d.Tonnes * d.Sample.OilContent) / tonnes;
    }

    public static IReadOnlyList<OilDelivery> Wettest(IEnumerable<OilDelivery> deliveries, int count) =>
        deliveries.OrderByDescending(delivery => delivery.Sample.Moisture).Take(count).ToList();
}
