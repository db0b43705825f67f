using Microsoft.Extensions.Options;

namespace Tallyho.Recalculation;

public sealed class RecalculationWorker : BackgroundService
{
    private readonly RecalculationRun _run;
    private readonly IOptions<RecalculationOptions> _options;
    private readonly ILogger<RecalculationWorker> _logger;

    public RecalculationWorker(
        RecalculationRun run,
        IOptions<RecalculationOptions> options,
        ILogger<RecalculationWorker> logger)
    {
        _run = run;
        _options = options;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(_options.Value.Every);
        do
        {
            try
            {
                var changed = await _run.RunAsync(stopping);
                _logger.LogInformation("Recalculated open orders, {Changed} changed", changed);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                _logger.LogError(problem, "The recalculation failed and is tried again in {Every}", _options.Value.Every);
            }
        }
        while (await timer.WaitForNextTickAsync(stopping));
    }
}
