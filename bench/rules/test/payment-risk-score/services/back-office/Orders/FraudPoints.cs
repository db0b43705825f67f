using System;
using System.Collections.Generic;
using System.Linq;

namespace Corvid.BackOffice.Orders;

public enum Handling
{
    Release,
    Hold,
    Refuse,
}

public sealed class FraudPoints
{
    private readonly IMailDomains _domains;
    private readonly TimeProvider _clock;

    public FraudPoints(IMailDomains domains, TimeProvider clock)
    {
        _domains = domains;
        _clock = clock;
    }

    public (int Points, Handling Handling) Evaluate(ManualOrder order)
    {
        var registered = _clock.GetUtcNow() - order.Customer.RegisteredAt;
        var points = (order.GrossTotal > 400m ? 25 : 0)
            + (registered < TimeSpan.FromDays(7) ? 20 : 0)
            + (order.InvoiceAddress.CountryCode != order.DeliveryAddress.CountryCode ? 15 : 0)
            + (order.CardsWithinDay >= 3 ? 30 : 0)
            + (_domains.IsTemporary(order.Customer.Email) ? 10 : 0);
        var handling = points >= 70 ? Handling.Refuse : points >= 40 ? Handling.Hold : Handling.Release;
        return (points, handling);
    }

    public IEnumerable<ManualOrder> OnHold(IEnumerable<ManualOrder> orders)
    {
        return orders.Where(order => Evaluate(order).Handling == Handling.Hold);
    }
}
