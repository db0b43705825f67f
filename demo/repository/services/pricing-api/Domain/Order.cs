namespace Tallyho.Pricing.Domain;

public enum OrderStatus
{
    Placed,
    Released,
    OnHold,
    Shipped,
    Invoiced,
    Cancelled,
}

public sealed class Order
{
    public Guid Id { get; init; }

    public Guid QuoteId { get; init; }

    public Guid CustomerId { get; init; }

    public DateTimeOffset PlacedAt { get; init; }

    public OrderStatus Status { get; private set; } = OrderStatus.Placed;

    public string? HoldReason { get; private set; }

    public Money Total { get; init; }

    public void Release()
    {
        if (Status is not (OrderStatus.Placed or OrderStatus.OnHold))
            throw new DomainException($"An order that is {Status} cannot be released.");
        Status = OrderStatus.Released;
        HoldReason = null;
    }

    public void Hold(string reason)
    {
        if (Status is OrderStatus.Shipped or OrderStatus.Invoiced)
            throw new DomainException("The goods have left the house.");
        Status = OrderStatus.OnHold;
        HoldReason = reason;
    }

    public void Cancel()
    {
        if (Status is OrderStatus.Shipped or OrderStatus.Invoiced)
            throw new DomainException("A shipped order is credited, not cancelled.");
        Status = OrderStatus.Cancelled;
    }
}
