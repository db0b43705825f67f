namespace Settlement.Payouts;

/// <summary>Categories where buyers often claim their money back.</summary>
internal static class HoldCategories
{
    public static readonly IReadOnlySet<string> Risky = new HashSet<string> { "electronics", "jewellery", "tickets" };
}
