using RetailTerminal.Cards;

namespace RetailTerminal.Counter;

/// <summary>A shop takes tips over the counter with the customer's card. Amounts in cents.</summary>
public sealed class TipAcceptance
{
    private readonly ICardReader _reader;

    public TipAcceptance(ICardReader reader) => _reader = reader;

    public bool MayTake(CardHolder holder, Tip tip, long centsToday)
    {
        var (ceiling, dayCeiling) = holder.Check switch
        {
            CheckLevel.Unverified => (5_000L, 20_000L),
            CheckLevel.IdSeen => (50_000L, 200_000L),
            CheckLevel.Full => (300_000L, 1_500_000L),
            _ => (0L, 0L),
        };
        if (tip.IsRunningMatch)
            ceiling = ceiling * 50 / 100;
        if (holder.Age <= 21)
            dayCeiling = Math.Min(dayCeiling, 10_000L);
        return !holder.IsBlocked
            && tip.Cents >= 50
            && tip.Cents <= ceiling
            && centsToday + tip.Cents <= dayCeiling
            && tip.Cents * tip.Odds <= 25_000_000m;
    }

    public async Task<string> TakeAsync(Tip tip, CancellationToken cancellation)
    {
        var holder = await _reader.ReadAsync(cancellation);
        return MayTake(holder, tip, holder.CentsToday) ? "Printing the ticket" : "Not possible";
    }
}
