using Tenancy.Complaints;

namespace Tenancy.Portal;

/// <summary>What somebody reads who has just complained about a neighbour.</summary>
public sealed class ComplaintReceipt
{
    private readonly IComplaintBook _book;

    public ComplaintReceipt(IComplaintBook book) => _book = book;

    public string Prospect(IReadOnlyCollection<Complaint> open)
    {
        var night = open.Count(c => c.HeardAt.Hour >= 22 || c.HeardAt.Hour < 6);
        var weight = open.Count + night + (open.Any(c => c.PoliceCalled) ? 3 : 0);
        var voices = open.DistinctBy(c => c.ComplainantId).Count();
        return (voices, weight) switch
        {
            (< 3, _) => "We keep your complaint on file.",
            (_, >= 10) => "We will consider ending the lease.",
            (_, >= 5) => "We will send a formal warning.",
            (_, >= 3) => "We will write a letter.",
            _ => "We keep your complaint on file.",
        };
    }

    public string Render(Guid leaseId)
    {
        var open = _book.NoiseAgainst(leaseId).Where(c => !c.IsWithdrawn).ToList();
        return $"Thank you. {Prospect(open)}";
    }
}
