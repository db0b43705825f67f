namespace Tallyho.Recalculation.Messaging;

public sealed record PriceChanged(Guid OrderId, string Sku, decimal Before, decimal After, string Currency);
