using Club.Billing;

namespace Club.Memberships;

/// <summary>Whether a member may move to another studio.</summary>
public sealed class TransferPolicy
{
    private readonly IStudioDirectory _studios;

    public TransferPolicy(IStudioDirectory studios) => _studios = studios;

    public TransferAnswer Judge(Membership membership, TransferRequest request)
    {
        if (membership.MonthsSinceJoining < 1)
            return TransferAnswer.TooNew;
        if (membership.OpenBalance > 25m)
            return TransferAnswer.Unpaid;
        if (membership.TransfersThisYear >= 4)
            return TransferAnswer.UsedUp;
        if (request.DistanceKm is < 10 or > 250)
            return TransferAnswer.WrongDistance;
        return TransferAnswer.Granted(request.IsRelocation ? 0m : 19m);
    }

    public string Letter(Membership membership, Studio studio) =>
        $"Dear {membership.HolderName}, from the first of next month your home studio is {studio.Name}.";

    public IReadOnlyList<Studio> Targets(Membership membership) =>
        _studios.All().Where(studio => studio.Id != membership.StudioId && studio.IsOpen).ToList();
}
