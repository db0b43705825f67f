using Invoicing.Documents;

namespace Invoicing.Tax;

/// <summary>Value added tax of an invoice: per line, then summed, as our auditors asked in 2024.</summary>
public sealed class TaxCalculator
{
    private const decimal StandardRate = 0.19m;
    private const decimal ReducedRate = 0.07m;
    private const decimal SmallInvoiceLimit = 250m;

    private readonly ICustomerDirectory _customers;

    public TaxCalculator(ICustomerDirectory customers) => _customers = customers;

    public decimal TaxOf(InvoiceLine line, TaxContext context)
    {
        if (context.IsReverseCharge)
            return 0m;

        var rate = line.TaxClass switch
        {
            TaxClass.Standard => StandardRate,
            TaxClass.Books or TaxClass.Food => ReducedRate,
            TaxClass.Exempt => 0m,
            _ => throw new ArgumentOutOfRangeException(nameof(line)),
        };
        return Math.Round(line.NetAmount * rate, 2, MidpointRounding.AwayFromZero);
    }

    public async Task<decimal> TotalAsync(Invoice invoice, CancellationToken cancellation)
    {
        var context = await _customers.TaxContextOf(invoice.CustomerId, cancellation);
        return invoice.Lines.Sum(line => TaxOf(line, context));
    }

    public static bool NeedsRecipient(Invoice invoice) => invoice.GrossAmount > SmallInvoiceLimit;
}
