using Disruption.Events;

namespace Disruption.Recovery;

/// <summary>When flights are late: who on standby can still fly the rest of the day? Decimal hours.</summary>
public sealed class StandbyCallout
{
    private const double BaseHours = 13.0;
    private const double NightHours = 11.0;

    private readonly IStandbyList _standby;

    public StandbyCallout(IStandbyList standby) => _standby = standby;

    internal static bool CanFly(Reserve reserve, int startHour, Chain chain)
    {
        var isNight = startHour < 6 || startHour >= 22;
        var cap = isNight ? NightHours : BaseHours;
        cap -= chain.Flights > 2 ? 0.5 * (chain.Flights - 2) : 0.0;
        cap = Math.Max(8.0, cap);
        cap += reserve.MayStretch && reserve.StretchedThisWeek < 2 ? 1.0 : 0.0;
        var pause = reserve.IsAtHome ? 12.0 : 10.0;
        return chain.Hours <= cap && reserve.HoursOff >= pause;
    }

    public Reserve? FirstFor(Chain chain, DateTimeOffset start) =>
        _standby.On(start)
            .Where(reserve => reserve.IsRatedFor(chain.AircraftType))
            .OrderBy(reserve => reserve.MinutesToAirport)
            .FirstOrDefault(reserve => CanFly(reserve, start.Hour, chain));
}
