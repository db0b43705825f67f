using Dispensary.Prescriptions;
using Microsoft.Extensions.Logging;

namespace Dispensary.Refills;

/// <summary>Decides whether a prescription may be dispensed again today.</summary>
public sealed class RefillGate
{
    private const decimal UsedBeforeRefill = 0.75m;
    private const decimal UsedBeforeRefillControlled = 0.90m;
    private const int ValidDays = 365;
    private const int ValidDaysControlled = 180;

    private readonly ILogger<RefillGate> _logger;

    public RefillGate(ILogger<RefillGate> logger) => _logger = logger;

    public RefillOutcome Evaluate(Prescription prescription, DateOnly today)
    {
        if (prescription.RefillsLeft <= 0)
            return RefillOutcome.NoRefillsLeft;

        var age = today.DayNumber - prescription.WrittenOn.DayNumber;
        var validity = prescription.IsControlled ? ValidDaysControlled : ValidDays;
        if (age > validity)
            return RefillOutcome.Expired;

        var elapsed = today.DayNumber - prescription.LastFilledOn.DayNumber;
        var used = (decimal)elapsed / prescription.DaysSupply;
        var threshold = prescription.IsControlled ? UsedBeforeRefillControlled : UsedBeforeRefill;
        if (used >= threshold)
            return RefillOutcome.Allowed;

        if (prescription.IsTravelling && !prescription.IsControlled && prescription.VacationFillsThisYear < 1)
        {
            _logger.LogInformation("Vacation fill for {Prescription}", prescription.Number);
            return RefillOutcome.Allowed;
        }
        return RefillOutcome.TooSoon;
    }
}
