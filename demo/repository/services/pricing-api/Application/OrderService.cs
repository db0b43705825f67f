using Tallyho.Pricing.Domain;
using Tallyho.Pricing.Infrastructure;

namespace Tallyho.Pricing.Application;

public sealed class OrderService
{
    private readonly IQuoteRepository _quotes;
    private readonly IOrderRepository _orders;
    private readonly CreditScoringClient _credit;
    private readonly IClock _clock;

    public OrderService(IQuoteRepository quotes, IOrderRepository orders, CreditScoringClient credit, IClock clock)
    {
        _quotes = quotes;
        _orders = orders;
        _credit = credit;
        _clock = clock;
    }

    public async Task<Order> PlaceAsync(Guid quoteId, CancellationToken cancellation)
    {
        var quote = await _quotes.FindAsync(quoteId, cancellation)
            ?? throw new DomainException($"There is no quote {quoteId}.");
        quote.Accept(_clock.Today);

        var order = new Order
        {
            Id = Guid.NewGuid(),
            QuoteId = quote.Id,
            CustomerId = quote.CustomerId,
            PlacedAt = _clock.Now,
            Total = quote.Total,
        };

        var credit = await _credit.ScoreAsync(quote.CustomerId, cancellation);
        if (credit.Grade is "D" or "E")
            order.Hold($"credit grade {credit.Grade}");
        else
            order.Release();

        await _quotes.SaveAsync(quote, cancellation);
        await _orders.SaveAsync(order, cancellation);
        return order;
    }

    public Task<IReadOnlyList<Order>> ForCustomerAsync(Guid customerId, CancellationToken cancellation) =>
        _orders.ForCustomerAsync(customerId, cancellation);

    public async Task<Order> ReleaseAsync(Guid id, CancellationToken cancellation)
    {
        var order = await RequireAsync(id, cancellation);
        order.Release();
        await _orders.SaveAsync(order, cancellation);
        return order;
    }

    public async Task<Order> CancelAsync(Guid id, CancellationToken cancellation)
    {
        var order = await RequireAsync(id, cancellation);
        order.Cancel();
        await _orders.SaveAsync(order, cancellation);
        return order;
    }

    private async Task<Order> RequireAsync(Guid id, CancellationToken cancellation) =>
        await _orders.FindAsync(id, cancellation) ?? throw new DomainException($"There is no order {id}.");
}
