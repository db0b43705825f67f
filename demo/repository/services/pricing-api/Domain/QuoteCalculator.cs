namespace Tallyho.Pricing.Domain;

public sealed record RequestedLine(string Sku, int Quantity);

public sealed class QuoteCalculator
{
    private readonly TierDiscountPolicy _discounts;
    private readonly SurchargePolicy _surcharges;
    private readonly IClock _clock;

    public QuoteCalculator(TierDiscountPolicy discounts, SurchargePolicy surcharges, IClock clock)
    {
        _discounts = discounts;
        _surcharges = surcharges;
        _clock = clock;
    }

    public async Task<Quote> CalculateAsync(
        Customer customer,
        PriceList priceList,
        IReadOnlyList<RequestedLine> lines,
        CancellationToken cancellation)
    {
        var quote = new Quote
        {
            Id = Guid.NewGuid(),
            CustomerId = customer.Id,
            Currency = priceList.Currency,
            CreatedOn = _clock.Today,
        };

        var years = customer.FullYearsOn(_clock.Today);
        foreach (var requested in lines)
        {
            var entry = priceList.Find(requested.Sku)
                ?? throw new DomainException($"{requested.Sku} is not on price list {priceList.Name}.");
            var listPrice = new Money(entry.UnitPrice, priceList.Currency);

            quote.Add(new QuoteLine
            {
                Id = Guid.NewGuid(),
                Sku = entry.Sku,
                Description = entry.Description,
                Quantity = requested.Quantity,
                ListPrice = listPrice,
                Price = _discounts.Apply(listPrice, customer.Tier, requested.Quantity, years),
                WeightKg = entry.WeightKg,
            });
        }

        quote.ChargeExtra(await _surcharges.SurchargeForAsync(quote, cancellation));
        return quote;
    }
}
