using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Application;

public sealed class QuoteService
{
    private readonly ICustomerRepository _customers;
    private readonly IPriceListRepository _priceLists;
    private readonly IQuoteRepository _quotes;
    private readonly QuoteCalculator _calculator;
    private readonly IClock _clock;

    public QuoteService(
        ICustomerRepository customers,
        IPriceListRepository priceLists,
        IQuoteRepository quotes,
        QuoteCalculator calculator,
        IClock clock)
    {
        _customers = customers;
        _priceLists = priceLists;
        _quotes = quotes;
        _calculator = calculator;
        _clock = clock;
    }

    public async Task<Quote> RequestAsync(
        Guid customerId,
        IReadOnlyList<RequestedLine> lines,
        CancellationToken cancellation)
    {
        var customer = await _customers.FindAsync(customerId, cancellation)
            ?? throw new DomainException($"There is no customer {customerId}.");
        if (customer.IsBlocked)
            throw new DomainException($"{customer.Name} is blocked.");

        var priceList = await _priceLists.FindValidAsync(customer.Currency, _clock.Today, cancellation)
            ?? throw new DomainException($"No price list is valid in {customer.Currency} today.");

        var quote = await _calculator.CalculateAsync(customer, priceList, lines, cancellation);
        await _quotes.SaveAsync(quote, cancellation);
        return quote;
    }

    public Task<Quote?> FindAsync(Guid id, CancellationToken cancellation) => _quotes.FindAsync(id, cancellation);

    public async Task<Quote> SendAsync(Guid id, CancellationToken cancellation)
    {
        var quote = await RequireAsync(id, cancellation);
        quote.Send();
        await _quotes.SaveAsync(quote, cancellation);
        return quote;
    }

    public async Task<Quote> WithdrawAsync(Guid id, CancellationToken cancellation)
    {
        var quote = await RequireAsync(id, cancellation);
        quote.Withdraw();
        await _quotes.SaveAsync(quote, cancellation);
        return quote;
    }

    private async Task<Quote> RequireAsync(Guid id, CancellationToken cancellation) =>
        await _quotes.FindAsync(id, cancellation) ?? throw new DomainException($"There is no quote {id}.");
}
