using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marquee.TicketPrinting.Printing;

public sealed class LabelQueue : BackgroundService
{
    private readonly Channel<PrintJob> _jobs = Channel.CreateBounded<PrintJob>(256);
    private readonly ConcurrentDictionary<string, IPrinter> _printers = new();
    private readonly IPrinterFactory _factory;
    private readonly ILogger<LabelQueue> _logger;

    public LabelQueue(IPrinterFactory factory, ILogger<LabelQueue> logger)
    {
        _factory = factory;
        _logger = logger;
    }

    public ValueTask EnqueueAsync(PrintJob job, CancellationToken cancellation) => _jobs.Writer.WriteAsync(job, cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in _jobs.Reader.ReadAllAsync(stoppingToken))
        {
            var printer = _printers.GetOrAdd(job.PrinterName, _factory.Open);
            try
            {
                await printer.PrintAsync(job.Document, stoppingToken);
            }
            catch (PrinterOfflineException exception)
            {
                _logger.LogWarning(exception, "Printer {Printer} is offline, job {Job} is parked", job.PrinterName, job.Id);
                await printer.ParkAsync(job, stoppingToken);
            }
        }
    }
}
