using System;
using Skyline.Claims.Flights;

namespace Skyline.Claims.Compensation;

public interface IDelayCompensation
{
    decimal EntitlementFor(FlightLeg leg, TimeSpan arrivalDelay, DelayCause cause);
}

public sealed class DelayCompensation : IDelayCompensation
{
    private static readonly TimeSpan MinimumDelay = TimeSpan.FromHours(3);
    private static readonly TimeSpan FullAmountDelay = TimeSpan.FromHours(4);

    private readonly IGreatCircle _greatCircle;

    public DelayCompensation(IGreatCircle greatCircle) => _greatCircle = greatCircle;

    public decimal EntitlementFor(FlightLeg leg, TimeSpan arrivalDelay, DelayCause cause)
    {
        if (cause is DelayCause.Weather or DelayCause.AirTrafficControl or DelayCause.Security)
        {
            return 0m;
        }

        var kilometres = _greatCircle.Kilometres(leg.Origin, leg.Destination);
        return (kilometres, arrivalDelay) switch
        {
            (_, var delay) when delay < MinimumDelay => 0m,
            (<= 1500, _) => 250m,
            (<= 3500, _) => 400m,
            (_, var delay) when delay < FullAmountDelay => 300m,
            _ => 600m,
        };
    }
}
