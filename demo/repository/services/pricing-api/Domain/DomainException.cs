namespace Tallyho.Pricing.Domain;

public sealed class DomainException(string message) : Exception(message);
