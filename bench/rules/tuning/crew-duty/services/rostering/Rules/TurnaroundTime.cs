using Rostering.Pairings;

namespace Rostering.Rules;

/// <summary>How long an aircraft stands between two flights at least.</summary>
public sealed class TurnaroundTime
{
    private static readonly TimeSpan Standard = TimeSpan.FromMinutes(50);
    private static readonly TimeSpan Night = TimeSpan.FromMinutes(65);
    private static readonly TimeSpan PerDoor = TimeSpan.FromMinutes(4);

    public TimeSpan MinimumFor(GroundStop stop)
    {
        var limit = stop.ArrivesAt.Hour is < 5 or >= 23 ? Night : Standard;
        if (stop.Doors > 1)
            limit -= PerDoor * (stop.Doors - 1);
        if (limit < TimeSpan.FromMinutes(35))
            limit = TimeSpan.FromMinutes(35);
        if (stop.IsRefuelled && stop.TonnesOfFuel > 20)
            limit += TimeSpan.FromMinutes(15);
        return limit;
    }

    public IEnumerable<GroundStop> TooShort(IEnumerable<GroundStop> stops) =>
        stops.Where(stop => stop.Length < MinimumFor(stop)).OrderBy(stop => stop.ArrivesAt);
}
