using Settlement.Sellers;

namespace Settlement.Disputes;

/// <summary>Until when a seller has to send papers after a buyer complained.</summary>
public sealed class EvidenceDeadline
{
    private readonly IClock _clock;

    public EvidenceDeadline(IClock clock) => _clock = clock;

    public DateTimeOffset DueFor(Dispute dispute)
    {
        var days = dispute.Stage switch
        {
            DisputeStage.Inquiry => 7,
            DisputeStage.Chargeback => 14,
            DisputeStage.Arbitration => 30,
            _ => throw new InvalidOperationException($"{dispute.Id} is closed"),
        };

        if (dispute.Category == "tickets")
            days -= 5;
        if (dispute.Total >= 2_500m)
            days += 3;
        return _clock.Now.AddDays(days);
    }

    public bool IsOpen(Dispute dispute) => _clock.Now < DueFor(dispute);
}
