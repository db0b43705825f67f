namespace Tallyho.Pricing.Domain;

public enum QuoteStatus
{
    Draft,
    Sent,
    Accepted,
    Expired,
    Withdrawn,
}

public sealed class Quote
{
    public const int ValidDays = 30;

    private readonly List<QuoteLine> _lines = [];

    public Guid Id { get; init; }

    public Guid CustomerId { get; init; }

    public required string Currency { get; init; }

    public DateOnly CreatedOn { get; init; }

    public QuoteStatus Status { get; private set; } = QuoteStatus.Draft;

    public IReadOnlyList<QuoteLine> Lines => _lines;

    public Money Surcharge { get; private set; }

    public Money NetTotal => _lines.Aggregate(Money.Zero(Currency), (sum, line) => sum + line.Price);

    public Money Total => NetTotal + Surcharge;

    public decimal TotalWeightKg => _lines.Sum(line => line.WeightKg * line.Quantity);

    public DateOnly ValidUntil => CreatedOn.AddDays(ValidDays);

    public void Add(QuoteLine line)
    {
        EnsureDraft();
        _lines.Add(line);
    }

    public void ChargeExtra(Money surcharge)
    {
        EnsureDraft();
        Surcharge = surcharge;
    }

    public void Send()
    {
        EnsureDraft();
        if (_lines.Count == 0)
            throw new DomainException("A quote without lines cannot be sent.");
        Status = QuoteStatus.Sent;
    }

    public void Accept(DateOnly today)
    {
        if (Status != QuoteStatus.Sent)
            throw new DomainException($"A quote that is {Status} cannot be accepted.");
        if (today > ValidUntil)
        {
            Status = QuoteStatus.Expired;
            throw new DomainException($"The quote expired on {ValidUntil:yyyy-MM-dd}.");
        }

        Status = QuoteStatus.Accepted;
    }

    public void Withdraw()
    {
        if (Status == QuoteStatus.Accepted)
            throw new DomainException("An accepted quote is an order and has to be cancelled there.");
        Status = QuoteStatus.Withdrawn;
    }

    private void EnsureDraft()
    {
        if (Status != QuoteStatus.Draft)
            throw new DomainException("Only a draft can be changed.");
    }
}

public sealed class QuoteLine
{
    public Guid Id { get; init; }

    public required string Sku { get; init; }

    public required string Description { get; init; }

    public int Quantity { get; init; }

    public Money ListPrice { get; init; }

    public Money Price { get; init; }

    public decimal WeightKg { get; init; }
}
