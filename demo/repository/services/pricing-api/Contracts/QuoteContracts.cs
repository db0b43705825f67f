using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Contracts;

public sealed record QuoteLineRequest(string Sku, int Quantity);

public sealed record QuoteRequest(Guid CustomerId, IReadOnlyList<QuoteLineRequest> Lines, decimal? RequestedPercent);

public sealed record QuoteLineResponse(string Sku, string Description, int Quantity, decimal ListPrice, decimal Price);

public sealed record QuoteResponse(
    Guid Id,
    Guid CustomerId,
    string Status,
    string Currency,
    IReadOnlyList<QuoteLineResponse> Lines,
    decimal Surcharge,
    decimal Total,
    DateOnly ValidUntil)
{
    public static QuoteResponse From(Quote quote) => new(
        quote.Id,
        quote.CustomerId,
        quote.Status.ToString().ToLowerInvariant(),
        quote.Currency,
        quote.Lines
            .Select(line => new QuoteLineResponse(
                line.Sku, line.Description, line.Quantity, line.ListPrice.Amount, line.Price.Amount))
            .ToList(),
        quote.Surcharge.Amount,
        quote.Total.Amount,
        quote.ValidUntil);
}
