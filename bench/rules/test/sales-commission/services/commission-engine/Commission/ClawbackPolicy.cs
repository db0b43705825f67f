using System;

namespace Halden.CommissionEngine.Commission;

public sealed class ClawbackPolicy
{
    private readonly TimeProvider _clock;

    public ClawbackPolicy(TimeProvider clock)
    {
        _clock = clock;
    }

    /// <summary>Share of a paid commission that the representative returns when the deal is cancelled.</summary>
    public decimal CommissionToReclaim(decimal paidCommission, DateOnly bookedOn)
    {
        var today = DateOnly.FromDateTime(_clock.GetUtcNow().Date);
        var months = (today.Year - bookedOn.Year) * 12 + today.Month - bookedOn.Month;
        var share = months switch
        {
            < 3 => 1m,
            < 6 => 0.5m,
            < 12 => 0.25m,
            _ => 0m,
        };
        return Math.Round(paidCommission * share, 2, MidpointRounding.AwayFromZero);
    }

    public bool IsOpenForReclaim(DateOnly bookedOn, DateOnly cancelledOn) => cancelledOn >= bookedOn;
}
