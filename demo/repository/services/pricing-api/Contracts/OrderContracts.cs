using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Contracts;

public sealed record PlaceOrderRequest(Guid QuoteId);

public sealed record OrderResponse(
    Guid Id,
    Guid QuoteId,
    string Status,
    string? HoldReason,
    decimal Total,
    string Currency,
    DateTimeOffset PlacedAt)
{
    public static OrderResponse From(Order order) => new(
        order.Id,
        order.QuoteId,
        order.Status.ToString().ToLowerInvariant(),
        order.HoldReason,
        order.Total.Amount,
        order.Total.Currency,
        order.PlacedAt);
}
