namespace Tallyho.Pricing.Domain;

public interface IClock
{
    DateTimeOffset Now { get; }

    DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);
}
