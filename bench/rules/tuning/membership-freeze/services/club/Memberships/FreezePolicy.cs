using Club.Billing;
using Microsoft.Extensions.Logging;

namespace Club.Memberships;

/// <summary>Whether a member may freeze the membership, see section 9 of the terms.</summary>
public sealed class FreezePolicy
{
    private static readonly TimeSpan Notice = TimeSpan.FromDays(7);

    private readonly ILogger<FreezePolicy> _logger;

    public FreezePolicy(ILogger<FreezePolicy> logger) => _logger = logger;

    public FreezeAnswer Judge(Membership membership, FreezeRequest request)
    {
        if (membership.MonthsSinceJoining < FreezeTerms.LeastMonths)
            return FreezeAnswer.TooNew;
        if (membership.OpenBalance > 0m)
            return FreezeAnswer.Unpaid;
        if (membership.FreezesThisYear >= FreezeTerms.PerYear)
            return FreezeAnswer.UsedUp;
        if (request.Days is < 14 or > 90)
            return FreezeAnswer.WrongLength;
        if (!request.HasMedicalCertificate && request.From - request.SubmittedOn < Notice)
        {
            _logger.LogInformation("Freeze of {Member} is too short notice", membership.Number);
            return FreezeAnswer.TooLate;
        }

        var fee = request.HasMedicalCertificate ? 0m : FreezeTerms.FeePerMonth;
        return FreezeAnswer.Granted(fee);
    }
}
