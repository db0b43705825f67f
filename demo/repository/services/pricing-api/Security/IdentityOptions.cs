namespace Tallyho.Pricing.Security;

public sealed class IdentityOptions
{
    public string MetadataUrl { get; set; } = string.Empty;
}
