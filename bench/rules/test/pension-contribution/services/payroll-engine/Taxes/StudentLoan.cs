using System;

namespace Tamar.Payroll.Taxes;

/// <summary>Student loan deductions from salary, by repayment plan.</summary>
public static class StudentLoan
{
    private const decimal PostgraduateShare = 0.03m;
    private const decimal HardshipShare = 0.05m;

    public static decimal Deduct(decimal annualPay, bool hardship, bool postgraduate)
    {
        var free = postgraduate ? 21_000m : 27_295m;
        if (annualPay <= free)
        {
            return 0m;
        }

        var due = (annualPay - free) * (postgraduate ? PostgraduateShare : 0.09m);
        return hardship ? Math.Min(due, annualPay * HardshipShare) : Math.Floor(due);
    }

    public static bool IsWrittenOff(int repaymentYears) => repaymentYears >= 40;

    public static string PlanName(bool postgraduate, string country) => (postgraduate, country) switch
    {
        (true, _) => "Postgraduate",
        (_, "SC") => "Plan 4",
        _ => "Plan 2",
    };
}
