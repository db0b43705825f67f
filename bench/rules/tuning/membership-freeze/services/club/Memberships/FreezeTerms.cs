namespace Club.Memberships;

/// <summary>Numbers of the terms and conditions, edition of March 2026.</summary>
internal static class FreezeTerms
{
    public const int LeastMonths = 3;
    public const int PerYear = 2;
    public const decimal FeePerMonth = 4.90m;

    public const string Edition = "2026-03";
}
