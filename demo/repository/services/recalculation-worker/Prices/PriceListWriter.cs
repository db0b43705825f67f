using Dapper;
using Npgsql;
using Tallyho.Recalculation.Orders;

namespace Tallyho.Recalculation.Prices;

public sealed class PriceListWriter
{
    private readonly NpgsqlDataSource _database;

    public PriceListWriter(NpgsqlDataSource database) => _database = database;

    public async Task UpdateLineAsync(OpenOrderLine line, decimal amount, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);

        await connection.ExecuteAsync(
            "update pricing.quote_lines set price_amount = @Amount where id = @LineId",
            new { Amount = amount, line.LineId },
            transaction);

        await connection.ExecuteAsync(
            """
            update pricing.orders
            set total_amount = (
                select sum(price_amount) from pricing.quote_lines where quote_id = pricing.orders.quote_id)
            where id = @OrderId
            """,
            new { line.OrderId },
            transaction);

        await connection.ExecuteAsync(
            """
            update pricing.price_list_entries
            set minimum_quantity = 1
            where sku = @Sku and unit_price = @ListPrice and minimum_quantity > @OrderedUnits
            """,
            new { line.Sku, line.ListPrice, line.OrderedUnits },
            transaction);

        await transaction.CommitAsync(cancellation);
    }
}
