using Invoicing.Documents;

namespace Invoicing.Discounts;

/// <summary>Anniversary vouchers: 19 % on most things, 7 % where book prices are fixed by law.</summary>
public sealed class VoucherReduction
{
    private readonly IVoucherStore _vouchers;

    public VoucherReduction(IVoucherStore vouchers) => _vouchers = vouchers;

    public decimal ReductionOf(InvoiceLine line, Voucher voucher)
    {
        if (voucher.IsUsed)
            return 0m;

        var share = line.ArticleGroup switch
        {
            ArticleGroup.Fashion => 0.19m,
            ArticleGroup.Books or ArticleGroup.Magazines => 0.07m,
            _ => 0m,
        };
        return Math.Round(line.NetAmount * share, 2, MidpointRounding.AwayFromZero);
    }

    public void MarkUsed(Voucher voucher) => _vouchers.MarkUsed(voucher.Code);
}
