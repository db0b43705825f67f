namespace Tallyho.Pricing.Domain;

public enum CustomerTier
{
    Standard = 0,
    Bronze = 1,
    Silver = 2,
    Gold = 3,
}
