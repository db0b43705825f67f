namespace Tallyho.Pricing.Domain;

public interface ICustomerRepository
{
    Task<Customer?> FindAsync(Guid id, CancellationToken cancellation);

    Task<IReadOnlyList<Customer>> SearchAsync(string text, int limit, CancellationToken cancellation);

    Task SaveAsync(Customer customer, CancellationToken cancellation);
}

public interface IPriceListRepository
{
    Task<PriceList?> FindValidAsync(string currency, DateOnly date, CancellationToken cancellation);

    Task<PriceList?> FindAsync(Guid id, CancellationToken cancellation);

    Task SaveAsync(PriceList priceList, CancellationToken cancellation);
}

public interface IQuoteRepository
{
    Task<Quote?> FindAsync(Guid id, CancellationToken cancellation);

    Task<IReadOnlyList<Quote>> ForCustomerAsync(Guid customerId, CancellationToken cancellation);

    Task SaveAsync(Quote quote, CancellationToken cancellation);
}

public interface IOrderRepository
{
    Task<Order?> FindAsync(Guid id, CancellationToken cancellation);

    Task<IReadOnlyList<Order>> ForCustomerAsync(Guid customerId, CancellationToken cancellation);

    Task SaveAsync(Order order, CancellationToken cancellation);
}
