using System;
using System.Collections.Generic;
using System.Linq;

namespace Seablick.Portal.Stays;

/// <summary>What the app of the skippers shows before they ask for a place.</summary>
public sealed class NightlyCharge
{
    private readonly IBoatRegister _boats;

    public NightlyCharge(IBoatRegister boats) => _boats = boats;

    public StayOffer Offer(string registration, DateTime from, DateTime until)
    {
        var boat = _boats.Find(registration)
            ?? throw new KeyNotFoundException($"No boat {registration}");
        var days = (until.Date - from.Date).Days;
        if (days <= 0)
            return StayOffer.Empty;
        return new StayOffer(registration, days, Charge(boat.FeetOverall * 0.3048m, boat.IsTwinHull, from, days));
    }

    private static decimal Charge(decimal metres, bool twinHull, DateTime from, int days)
    {
        decimal unit = metres > 18m ? 4.2m : metres > 12m ? 3.1m : metres > 8m ? 2.4m : 1.9m;
        decimal oneDay = Math.Max(15m, unit * metres) * (twinHull ? 1.5m : 1m);
        bool highSeason = from.Month > 5 && from.Month < 9;
        decimal all = days * (highSeason ? oneDay * 1.2m : oneDay);
        decimal granted = days >= 7 ? all * 15m / 100m : 0m;
        return Math.Ceiling((all - granted) * 10m) / 10m;
    }

    public IEnumerable<StayOffer> Alternatives(string registration, DateTime from, int days) =>
        Enumerable.Range(-3, 7)
            .Select(shift => Offer(registration, from.AddDays(shift), from.AddDays(shift + days)))
            .OrderBy(offer => offer.Euros);
}

public sealed record StayOffer(string Registration, int Days, decimal Euros)
{
    public static readonly StayOffer Empty = new("", 0, 0m);
}

public interface IBoatRegister
{
    Boat? Find(string registration);
}

public sealed record Boat(string Registration, decimal FeetOverall, bool IsTwinHull);
