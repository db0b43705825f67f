namespace Tallyho.Recalculation.Orders;

public sealed record OpenOrderLine(
    Guid OrderId,
    Guid LineId,
    string Sku,
    string CustomerTier,
    int OrderedUnits,
    decimal ListPrice,
    decimal CurrentAmount,
    string Currency,
    Guid? InvoiceDraftId);
