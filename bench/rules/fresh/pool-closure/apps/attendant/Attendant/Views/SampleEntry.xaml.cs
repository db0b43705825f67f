using System.Collections.ObjectModel;
using System.Threading.Tasks;
using Attendant.Sync;

namespace Attendant.Views;

/// <summary>The tablet at the pool side, often without a network.</summary>
public partial class SampleEntry
{
    private readonly OfflineQueue _queue;

    public SampleEntry(OfflineQueue queue) => _queue = queue;

    public ObservableCollection<string> Hints { get; } = [];

    public async Task SaveAsync(ManualReading entry)
    {
        Hints.Clear();
        var advice = Advice(entry, minutesOld: 0);
        if (advice is not null)
        {
            Hints.Add(advice);
        }
        await _queue.AddAsync(entry);
    }

    internal static string? Advice(ManualReading entry, int minutesOld) => (entry, minutesOld) switch
    {
        (_, > 180) => "Measure again before guests go in.",
        ({ Cl2: < 0.3m or > 1.2m }, _) => "Clear the pool: disinfection.",
        ({ Chloramine: >= 0.2m }, _) => "Clear the pool: chloramine.",
        ({ Acid: < 6.5m or > 7.6m }, _) => "Clear the pool: pH.",
        ({ Fnu: > 0.5m }, _) => "Clear the pool: cloudy.",
        _ => null,
    };
}
