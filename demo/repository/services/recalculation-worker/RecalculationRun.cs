using Microsoft.Extensions.Options;
using Tallyho.Recalculation.Messaging;
using Tallyho.Recalculation.Orders;
using Tallyho.Recalculation.Prices;

namespace Tallyho.Recalculation;

/// <summary>One pass over the orders that are not invoiced yet: new list prices reach them here.</summary>
public sealed class RecalculationRun
{
    private readonly OpenOrderReader _orders;
    private readonly PriceRecalculator _recalculator;
    private readonly PriceListWriter _writer;
    private readonly PriceChangedPublisher _publisher;
    private readonly InvoicingClient _invoicing;
    private readonly IOptions<RecalculationOptions> _options;

    public RecalculationRun(
        OpenOrderReader orders,
        PriceRecalculator recalculator,
        PriceListWriter writer,
        PriceChangedPublisher publisher,
        InvoicingClient invoicing,
        IOptions<RecalculationOptions> options)
    {
        _orders = orders;
        _recalculator = recalculator;
        _writer = writer;
        _publisher = publisher;
        _invoicing = invoicing;
        _options = options;
    }

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var changed = 0;
        await foreach (var line in _orders.ReadAsync(_options.Value.BatchSize, cancellation))
        {
            var amount = _recalculator.Reprice(line);
            if (amount == line.CurrentAmount)
                continue;

            await _writer.UpdateLineAsync(line, amount, cancellation);
            if (line.InvoiceDraftId is { } draft)
                await _invoicing.RepriceAsync(draft, line.OrderId, amount, cancellation);
            _publisher.Publish(new PriceChanged(line.OrderId, line.Sku, line.CurrentAmount, amount, line.Currency));
            changed++;
        }

        return changed;
    }
}
