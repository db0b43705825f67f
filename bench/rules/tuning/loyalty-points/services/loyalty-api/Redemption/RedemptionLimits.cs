using Loyalty.Members;

namespace Loyalty.Redemption;

/// <summary>How many points a member may spend in one order.</summary>
public sealed class RedemptionLimits
{
    private readonly IAuditTrail _audit;

    public RedemptionLimits(IAuditTrail audit) => _audit = audit;

    public int MostPointsFor(MemberStatus status, decimal orderTotal)
    {
        decimal shareOfOrder;
        switch (status)
        {
            case MemberStatus.Platinum:
                shareOfOrder = 1m;
                break;
            case MemberStatus.Gold:
                shareOfOrder = 0.75m;
                break;
            case MemberStatus.Silver:
                shareOfOrder = 0.5m;
                break;
            default:
                shareOfOrder = 0.25m;
                break;
        }

        return (int)Math.Floor(orderTotal * shareOfOrder * 100);
    }

    public void Record(Guid memberId, int points) => _audit.Write("redeemed", memberId, points);
}
