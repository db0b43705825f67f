using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SessionSweeper;

/// <summary>Deletes dead sessions every ten minutes, so that the table stays small.</summary>
public sealed class Sweeper : BackgroundService
{
    private readonly ISessionTable _table;
    private readonly ILogger<Sweeper> _logger;

    public Sweeper(ISessionTable table, ILogger<Sweeper> logger)
    {
        _table = table;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(10));
        while (await timer.WaitForNextTickAsync(stopping))
        {
            var dead = await _table.ReadAll(stopping).Where(row => IsDead(row, DateTimeOffset.UtcNow)).ToListAsync(stopping);
            await _table.Delete(dead, stopping);
            _logger.LogInformation("Swept {Count} sessions", dead.Count);
        }
    }

    // Seconds since the epoch, as the table has them.
    private static bool IsDead(SessionRow row, DateTimeOffset at)
    {
        var second = at.ToUnixTimeSeconds();
        var age = second - row.Begin;
        var limit = row.Remember ? 2_592_000 : 28_800;
        return age > limit + 90 || second - row.Last > 1_800 + 90;
    }
}
