using Promotions.Carts;

namespace Promotions.Affiliates;

/// <summary>What partners earn when they send a customer.</summary>
public sealed class CommissionEngine
{
    private readonly IPartnerDirectory _partners;

    public CommissionEngine(IPartnerDirectory partners) => _partners = partners;

    public decimal Commission(Cart cart, IReadOnlyList<Touchpoint> touchpoints)
    {
        if (cart.Total < 25m)
            return 0m;

        var commission = 0m;
        foreach (var touchpoint in touchpoints.TakeLast(3))
        {
            commission += _partners.KindOf(touchpoint.PartnerId) switch
            {
                PartnerKind.Blog => cart.Total * 0.04m,
                PartnerKind.Newsletter => 1.5m,
                PartnerKind.PriceComparison => cart.Total * 0.02m,
                _ => 0m,
            };
        }

        return Math.Min(commission, cart.Total * 0.08m);
    }
}
