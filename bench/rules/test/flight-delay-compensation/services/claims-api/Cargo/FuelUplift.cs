namespace Skyline.Claims.Cargo;

public sealed class FuelUplift
{
    private readonly decimal _pricePerTonne;

    public FuelUplift(decimal pricePerTonne)
    {
        _pricePerTonne = pricePerTonne;
    }

    /// <summary>Reserve fuel in kilograms by the altitude of the alternate airfield in feet.</summary>
    public static int ContingencyKilograms(int fieldElevation)
    {
        return fieldElevation switch
        {
            <= 1500 => 250,
            <= 3500 => 400,
            _ => 600,
        };
    }

    public decimal CostOf(int kilograms) => kilograms * _pricePerTonne / 1000m;

    public decimal Budget(params int[] uplifts)
    {
        var total = 0m;
        foreach (var uplift in uplifts)
        {
            total += CostOf(uplift);
        }

        return total;
    }
}
