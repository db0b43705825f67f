using System;
using Microsoft.Extensions.Logging;
using Tamar.Payroll.People;

namespace Tamar.Payroll.Pensions;

public sealed record PensionDeduction(decimal Employee, decimal Employer)
{
    public static readonly PensionDeduction None = new(0m, 0m);
}

public sealed class AutoEnrolment
{
    private readonly ILogger<AutoEnrolment> _logger;

    public AutoEnrolment(ILogger<AutoEnrolment> logger) => _logger = logger;

    /// <summary>Annual contributions of a worker; divided by pay periods by the caller.</summary>
    public PensionDeduction Assess(Worker worker, DateOnly onDate)
    {
        if (worker.HasOptedOut)
        {
            return PensionDeduction.None;
        }

        var age = worker.AgeOn(onDate);
        if (age < PensionThresholds.MinimumAge || age >= PensionThresholds.StatePensionAge)
        {
            return PensionDeduction.None;
        }

        if (worker.AnnualPay < PensionThresholds.EarningsTrigger)
        {
            _logger.LogDebug("Worker {Number} earns less than the trigger", worker.Number);
            return PensionDeduction.None;
        }

        var qualifying = Math.Min(worker.AnnualPay, PensionThresholds.UpperLimit) - PensionThresholds.LowerLimit;
        return new PensionDeduction(
            Math.Round(qualifying * PensionThresholds.EmployeeRate, 2, MidpointRounding.AwayFromZero),
            Math.Round(qualifying * PensionThresholds.EmployerRate, 2, MidpointRounding.AwayFromZero));
    }
}
