using System;
using Microsoft.Extensions.Logging;

namespace Kornhaus.Silo.Intake;

public sealed record Sample(decimal Moisture, decimal Impurity, decimal HectolitreWeight);

public sealed record Delivery(string Farmer, decimal Tonnes, decimal PricePerTonne, Sample Sample);

public sealed class RejectedDeliveryException : Exception
{
    public RejectedDeliveryException(string message) : base(message) { }
}

public sealed class WheatSettlement
{
    private readonly ILogger<WheatSettlement> _log;
    private readonly ISettlementStore _store;

    public WheatSettlement(ILogger<WheatSettlement> log, ISettlementStore store) => (_log, _store) = (log, store);

    public void Settle(Delivery delivery)
    {
        var euros = Amount(delivery);
        _store.Save(delivery.Farmer, euros);
        _log.LogInformation("{Farmer}: {Tonnes} t, {Euros} EUR", delivery.Farmer, delivery.Tonnes, euros);
    }

    public static decimal Amount(Delivery delivery)
    {
        var sample = delivery.Sample;
        if (sample.Moisture > 20m)
            throw new RejectedDeliveryException("too wet");
        if (sample.HectolitreWeight < 72m)
            throw new RejectedDeliveryException("too light");

        var tonnes = delivery.Tonnes;
        if (sample.Moisture > 14.5m)
            tonnes -= delivery.Tonnes * (sample.Moisture - 14.5m) * 1.3m / 100m;
        if (sample.Impurity > 2m)
            tonnes -= delivery.Tonnes * (sample.Impurity - 2m) / 100m;

        var price = delivery.PricePerTonne;
        if (sample.HectolitreWeight < 76m)
            price *= 0.97m;
        return Math.Round(tonnes * price, 2, MidpointRounding.AwayFromZero);
    }
}

public interface ISettlementStore
{
    void Save(string farmer, decimal euros);
}
