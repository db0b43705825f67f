using Tallyho.Pricing.Domain;

namespace Tallyho.Pricing.Contracts;

public sealed record CustomerResponse(
    Guid Id,
    string Name,
    string Tier,
    DateOnly CustomerSince,
    string Currency,
    string? VatNumber,
    bool IsBlocked)
{
    public static CustomerResponse From(Customer customer) => new(
        customer.Id,
        customer.Name,
        customer.Tier.ToString().ToLowerInvariant(),
        customer.CustomerSince,
        customer.Currency,
        customer.VatNumber,
        customer.IsBlocked);
}

public sealed record ChangeTierRequest(string Tier);

public sealed record ChangeVatNumberRequest(string VatNumber);
