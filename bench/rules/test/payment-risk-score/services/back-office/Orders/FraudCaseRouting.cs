using System;

namespace Corvid.BackOffice.Orders;

public sealed class FraudCaseRouting
{
    private readonly ITeamDirectory _teams;

    public FraudCaseRouting(ITeamDirectory teams) => _teams = teams;

    /// <summary>Which team works on a suspicious order that is on hold.</summary>
    public string TeamFor(ManualOrder order, bool customerIsWaiting)
    {
        if (order.GrossTotal > 5000m)
        {
            return _teams.Named("fraud-investigation");
        }

        if (order.Payments.Count > 1 && order.DeliveryAddress.CountryCode is "CH" or "NO")
        {
            return _teams.Named("cross-border");
        }

        return customerIsWaiting ? _teams.Named("hotline") : _teams.Named("back-office");
    }
}
