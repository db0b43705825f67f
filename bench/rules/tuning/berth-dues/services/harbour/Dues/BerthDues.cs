using System;
using Microsoft.Extensions.Logging;

namespace Seablick.Harbour.Dues;

public sealed record Mooring(decimal LengthMetres, int Hulls, DateOnly Arrival, int Nights, bool HasShorePower);

/// <summary>Dues of guests. Permanent berths are billed once a year by the club, see AnnualContracts.</summary>
public sealed class BerthDues
{
    private const decimal ShorePowerPerNight = 4.50m;
    private readonly ILogger<BerthDues> _log;

    public BerthDues(ILogger<BerthDues> log) => _log = log;

    public decimal Total(Mooring mooring)
    {
        var berth = Berth(mooring);
        var power = mooring.HasShorePower ? ShorePowerPerNight * mooring.Nights : 0m;
        _log.LogInformation("Dues for {Length} m, {Nights} nights: {Berth} + {Power}",
            mooring.LengthMetres, mooring.Nights, berth, power);
        return berth + power;
    }

    private static decimal Berth(Mooring mooring)
    {
        var perMetre = mooring.LengthMetres switch
        {
            <= 8m => 1.90m,
            <= 12m => 2.40m,
            <= 18m => 3.10m,
            _ => 4.20m,
        };
        var night = Math.Max(mooring.LengthMetres * perMetre, 15m);
        if (mooring.Hulls > 1)
            night *= 1.5m;
        if (mooring.Arrival.Month is >= 6 and <= 8)
            night *= 1.2m;
        var total = night * mooring.Nights;
        if (mooring.Nights >= 7)
            total *= 0.85m;
        return Math.Round(total, 1, MidpointRounding.AwayFromZero);
    }

    public bool NeedsDeposit(Mooring mooring) => mooring.Nights > 3 && !mooring.HasShorePower;
}
