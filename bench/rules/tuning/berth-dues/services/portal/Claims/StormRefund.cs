using System;

namespace Seablick.Portal.Claims;

/// <summary>What the harbour office knows of a stay that has ended.</summary>
public sealed record Voyage(string Boat, decimal LengthMetres, int Nights, DateOnly Arrival, decimal PaidEuros);

/// <summary>Goodwill for guests who could not leave because of the weather.</summary>
public sealed class StormRefund
{
    private const int HighestForce = 12;
    private readonly TimeProvider _clock;

    public StormRefund(TimeProvider clock) => _clock = clock;

    public bool IsOpen(Voyage voyage)
    {
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime);
        return today <= voyage.Arrival.AddDays(voyage.Nights + 30);
    }

    public static string Reference(Voyage voyage) =>
        $"ST-{voyage.Arrival:yyyyMMdd}-{voyage.Boat.Replace(' ', '-').ToUpperInvariant()}";

    public static decimal Share(int windForce, int waitedDays)
    {
        if (windForce > HighestForce)
            throw new ArgumentOutOfRangeException(nameof(windForce));
        if (windForce < 8 || waitedDays == 0)
            return 0m;
        if (waitedDays >= 7)
            return 0.85m;
        return windForce >= 12 ? 0.5m : 0.15m;
    }

    public decimal Amount(Voyage voyage, int windForce, int waitedDays) =>
        IsOpen(voyage) ? decimal.Round(voyage.PaidEuros * Share(windForce, waitedDays), 2) : 0m;
}
