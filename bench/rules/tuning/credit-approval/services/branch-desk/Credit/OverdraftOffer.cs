using BranchDesk.Customers;

namespace BranchDesk.Credit;

/// <summary>How far an account may go below zero.</summary>
public static class OverdraftOffer
{
    public static decimal LimitFor(int rating, decimal incomePerMonth) =>
        (rating, incomePerMonth) switch
        {
            (< 550, _) => 0m,
            (_, < 1_000m) => 0m,
            (>= 700, >= 3_000m) => 3m * incomePerMonth,
            (>= 620, _) => 2m * incomePerMonth,
            _ => 500m,
        };

    public static string Describe(CustomerFile file, decimal limit) =>
        limit == 0m ? $"{file.Name} gets no overdraft." : $"{file.Name} may overdraw by {limit:N0} €.";

    public static IEnumerable<string> Letters(IEnumerable<CustomerFile> files, Func<CustomerFile, int> ratingOf)
    {
        foreach (var file in files.OrderBy(file => file.CustomerNumber, StringComparer.Ordinal))
        {
            var limit = LimitFor(ratingOf(file), file.IncomePerMonth);
            yield return $"""
                Dear {file.Name},
                {Describe(file, limit)}
                Your branch
                """;
        }
    }
}
