using HumanResources.People;

namespace HumanResources.Benefits;

/// <summary>What the company gives for years of service.</summary>
public sealed class JubileeGift
{
    private readonly IBudget _budget;

    public JubileeGift(IBudget budget) => _budget = budget;

    public decimal ValueFor(Employee employee, DateOnly on)
    {
        var seniority = employee.CompletedYears(on);
        var value = seniority switch
        {
            >= 25 => 500m,
            >= 10 => 250m,
            >= 5 => 100m,
            _ => 0m,
        };

        if (employee.IsManager)
            value += 50m;

        return Math.Min(value, _budget.Remaining);
    }
}
