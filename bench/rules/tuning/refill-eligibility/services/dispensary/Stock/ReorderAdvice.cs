using Dispensary.Prescriptions;

namespace Dispensary.Stock;

/// <summary>When the wholesaler is asked for more of a drug.</summary>
public sealed class ReorderAdvice
{
    private const decimal UsedBeforeReorder = 0.75m;
    private const decimal UsedBeforeReorderControlled = 0.90m;
    private const int HorizonDays = 365;

    private readonly IStockLedger _ledger;

    public ReorderAdvice(IStockLedger ledger) => _ledger = ledger;

    public int PacksToOrder(StockItem item, DateOnly today)
    {
        if (item.ExpiresOn.DayNumber - today.DayNumber > HorizonDays)
            return 0;
        var used = (decimal)item.Dispensed / item.Capacity;
        var threshold = item.IsControlled ? UsedBeforeReorderControlled : UsedBeforeReorder;
        if (used < threshold)
            return 0;
        return item.IsControlled ? Math.Min(item.Dispensed, 180) : item.Dispensed;
    }

    public IEnumerable<(string Drug, int Packs)> Order(DateOnly today) =>
        from item in _ledger.Items()
        let packs = PacksToOrder(item, today)
        where packs > 0
        orderby item.Drug
        select (item.Drug, packs);
}
