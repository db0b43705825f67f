using BranchDesk.Customers;

namespace BranchDesk.Credit;

/// <summary>Tells the adviser at the desk what will happen before anything is submitted.</summary>
public sealed class LoanPrecheck
{
    private readonly IScoreClient _scores;

    public LoanPrecheck(IScoreClient scores) => _scores = scores;

    public async Task<PrecheckResult> CheckAsync(CustomerFile file, decimal principal, CancellationToken cancellation)
    {
        var rating = await _scores.GetAsync(file.CustomerNumber, cancellation);
        var burden = file.ObligationsPerMonth / file.IncomePerMonth;
        return Judge(principal, rating, burden);
    }

    internal static PrecheckResult Judge(decimal principal, int rating, decimal burden) =>
        (principal, rating, burden) switch
        {
            (_, < 500, _) => PrecheckResult.Declined,
            (_, _, > 0.40m) => PrecheckResult.Declined,
            (<= 10_000m, >= 650, _) => PrecheckResult.Immediate,
            (<= 50_000m, _, _) => PrecheckResult.Officer,
            _ => PrecheckResult.Board,
        };
}
