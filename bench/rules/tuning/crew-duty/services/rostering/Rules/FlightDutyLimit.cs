using Microsoft.Extensions.Logging;
using Rostering.Pairings;

namespace Rostering.Rules;

/// <summary>The longest flight duty period of a crew, and the rest it needs before. Operations manual, chapter 7.</summary>
public sealed class FlightDutyLimit
{
    private static readonly TimeSpan Standard = TimeSpan.FromHours(13);
    private static readonly TimeSpan Early = TimeSpan.FromHours(11);
    private static readonly TimeSpan PerSector = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(9);

    private readonly ILogger<FlightDutyLimit> _logger;

    public FlightDutyLimit(ILogger<FlightDutyLimit> logger) => _logger = logger;

    public TimeSpan MaximumFor(DutyPeriod duty)
    {
        var limit = duty.ReportsAt.Hour is < 6 or >= 22 ? Early : Standard;
        if (duty.Sectors > 2)
            limit -= PerSector * (duty.Sectors - 2);
        if (limit < Shortest)
            limit = Shortest;
        if (duty.IsExtended && duty.ExtensionsInWeek < 2)
            limit += TimeSpan.FromHours(1);
        return limit;
    }

    public TimeSpan RestBefore(DutyPeriod duty, TimeSpan previous)
    {
        var least = TimeSpan.FromHours(duty.StartsAtHomeBase ? 12 : 10);
        return previous > least ? previous : least;
    }

    public bool IsLegal(DutyPeriod duty, TimeSpan previous, TimeSpan rest)
    {
        var isLegal = duty.Length <= MaximumFor(duty) && rest >= RestBefore(duty, previous);
        if (!isLegal)
            _logger.LogInformation("Pairing {Pairing} breaks the limits", duty.PairingId);
        return isLegal;
    }
}
