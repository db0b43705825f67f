using Loyalty.Members;

namespace Loyalty.Earning;

/// <summary>Points that a member earns with a purchase. Campaigns come on top, elsewhere.</summary>
public sealed class PointsCalculator
{
    private const int MaximumPerPurchase = 5_000;
    private const decimal MinimumSpend = 10m;

    private readonly IMemberDirectory _members;

    public PointsCalculator(IMemberDirectory members) => _members = members;

    public async Task<int> EarnAsync(Guid memberId, Purchase purchase, CancellationToken cancellation)
    {
        var member = await _members.GetAsync(memberId, cancellation);
        return PointsFor(member.Status, purchase.Total, purchase.IsBirthday(member.BornOn));
    }

    public static int PointsFor(MemberStatus status, decimal spend, bool isBirthday)
    {
        if (spend < MinimumSpend)
            return 0;

        decimal perEuro;
        switch (status)
        {
            case MemberStatus.Platinum:
                perEuro = 2.5m;
                break;
            case MemberStatus.Gold:
                perEuro = 2m;
                break;
            case MemberStatus.Silver:
                perEuro = 1.5m;
                break;
            default:
                perEuro = 1m;
                break;
        }

        if (isBirthday)
            perEuro *= 2;

        var points = (int)Math.Floor(spend * perEuro);
        return Math.Min(points, MaximumPerPurchase);
    }
}
