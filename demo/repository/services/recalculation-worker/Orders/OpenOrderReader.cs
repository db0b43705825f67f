using System.Runtime.CompilerServices;
using Dapper;
using Npgsql;

namespace Tallyho.Recalculation.Orders;

public sealed class OpenOrderReader
{
    private const string Query = """
        select o.id            as order_id,
               l.id            as line_id,
               l.sku           as sku,
               c.tier          as customer_tier,
               l.quantity      as ordered_units,
               e.unit_price    as list_price,
               l.price_amount  as current_amount,
               o.total_currency as currency,
               d.invoice_id    as invoice_draft_id
        from pricing.orders o
        join pricing.quote_lines l on l.quote_id = o.quote_id
        join pricing.customers c on c.id = o.customer_id
        join pricing.price_lists p on p.currency = o.total_currency
                                  and p.valid_from <= current_date
                                  and (p.valid_until is null or p.valid_until >= current_date)
        join pricing.price_list_entries e on e.price_list_id = p.id and e.sku = l.sku
        left join invoicing.invoice_drafts d on d.order_id = o.id
        where o.status in ('Placed', 'Released', 'OnHold')
          and l.id > @After
        order by l.id
        limit @BatchSize
        """;

    private readonly NpgsqlDataSource _database;

    public OpenOrderReader(NpgsqlDataSource database) => _database = database;

    public async IAsyncEnumerable<OpenOrderLine> ReadAsync(
        int batchSize,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var after = Guid.Empty;
        while (true)
        {
            await using var connection = await _database.OpenConnectionAsync(cancellation);
            var lines = (await connection.QueryAsync<OpenOrderLine>(
                new CommandDefinition(Query, new { After = after, BatchSize = batchSize }, cancellationToken: cancellation)))
                .ToList();

            foreach (var line in lines)
                yield return line;
            if (lines.Count < batchSize)
                yield break;
            after = lines[^1].LineId;
        }
    }
}
