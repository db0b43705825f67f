using PartnerApi.Contracts;

namespace PartnerApi.Offers;

/// <summary>Comparison portals get an answer at once: accept, ask for papers, or no.</summary>
public sealed class InstantOfferPolicy
{
    private const decimal StraightThroughCap = 7_500m;
    private const decimal ManualCap = 50_000m;

    private readonly IPortalRegister _portals;

    public InstantOfferPolicy(IPortalRegister portals) => _portals = portals;

    public bool IsKnown(PortalRequest request) => _portals.Contains(request.PortalId);

    public OfferReply ReplyTo(PortalRequest request)
    {
        if (request.CreditScore < 480)
            return OfferReply.No(request.Id);
        if (request.Rates > request.NetIncome * 0.40m)
            return OfferReply.No(request.Id);
        if (request.Sum > ManualCap)
            return OfferReply.ByCommittee(request.Id);
        return request.Sum > StraightThroughCap || request.CreditScore < 650
            ? OfferReply.WithPapers(request.Id)
            : OfferReply.AtOnce(request.Id);
    }
}
