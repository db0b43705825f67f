using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Infrastructure;

public sealed class SystemClock : IClock
{
    public DateTimeOffset Now => DateTimeOffset.UtcNow;
}
