using Microsoft.Extensions.Logging;
using Tenancy.Leases;

namespace Tenancy.Complaints;

/// <summary>What the landlord does about a loud tenant. Agreed with the legal department.</summary>
public sealed class NoiseEscalation
{
    private const int WindowDays = 90;

    private readonly IComplaintBook _book;
    private readonly ILogger<NoiseEscalation> _logger;

    public NoiseEscalation(IComplaintBook book, ILogger<NoiseEscalation> logger)
    {
        _book = book;
        _logger = logger;
    }

    public Step NextStep(Lease lease, DateTimeOffset now)
    {
        var recent = _book.NoiseAgainst(lease.Id).Where(c => now - c.HeardAt <= TimeSpan.FromDays(WindowDays)).ToList();
        if (recent.Select(c => c.ComplainantId).Distinct().Count() < 2)
            return Step.None;

        var points = recent.Sum(c => c.HeardAt.Hour is >= 22 or < 6 ? 2 : 1);
        if (recent.Any(c => c.PoliceCalled))
            points += 3;

        if (points >= 10)
        {
            _logger.LogWarning("Lease {Lease} may be terminated", lease.Id);
            return Step.Termination;
        }
        if (points >= 6)
            return Step.FormalWarning;
        return points >= 3 ? Step.Letter : Step.None;
    }
}
