using Adviser.Customers;

namespace Adviser.Tools;

/// <summary>Shows at the desk what an unscheduled repayment costs and saves.</summary>
public sealed class RepaymentSimulator
{
    private readonly ILoanFacts _facts;

    public RepaymentSimulator(ILoanFacts facts) => _facts = facts;

    public decimal BreakCost(LoanFacts loan, decimal unscheduled)
    {
        var allowance = Math.Max(loan.Principal * 0.10m - loan.UnscheduledThisYear, 0m);
        var above = Math.Max(unscheduled - allowance, 0m);
        var cost = (loan.YearsSincePayout, loan.MonthsToRun) switch
        {
            ( >= 10, _) => 0m,
            (_, <= 12) => above * 0.005m,
            _ => above * 0.01m,
        };
        return Math.Round(cost, 2, MidpointRounding.AwayFromZero);
    }

    public decimal NewInstalment(LoanFacts loan, decimal unscheduled)
    {
        var left = Math.Max(loan.Balance - unscheduled, 0m);
        var monthly = (loan.YearsSincePayout, loan.MonthsToRun) switch
        {
            (_, <= 1) => left,
            ( >= 5, _) => left * 0.01m,
            _ => left * 0.0125m,
        };
        return Math.Round(Math.Max(monthly, 50m), 2, MidpointRounding.AwayFromZero);
    }

    public async Task<string> DescribeAsync(string number, decimal unscheduled, CancellationToken cancellation)
    {
        var loan = await _facts.FindAsync(number, cancellation);
        return $"Costs {BreakCost(loan, unscheduled):N2} €, then {NewInstalment(loan, unscheduled):N2} € a month.";
    }
}
