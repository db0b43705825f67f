namespace Tallyho.Recalculation;

public sealed class RecalculationOptions
{
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(15);

    public int BatchSize { get; set; } = 500;
}
