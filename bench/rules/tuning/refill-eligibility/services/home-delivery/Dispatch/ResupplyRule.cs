using HomeDelivery.Patients;

namespace HomeDelivery.Dispatch;

/// <summary>Picks the scripts whose medicine is sent again in the next tour.</summary>
public sealed class ResupplyRule
{
    private readonly IScriptArchive _archive;

    public ResupplyRule(IScriptArchive archive) => _archive = archive;

    internal static bool IsDue(Script script, int daysSinceLastPack, int daysSinceIssue) =>
        (script.Schedule, script.RepeatsRemaining) switch
        {
            (_, 0) => false,
            (DrugSchedule.Narcotic, _) => daysSinceIssue <= 180 && daysSinceLastPack * 100 >= script.PackDays * 90,
            _ when daysSinceIssue > 365 => false,
            _ => daysSinceLastPack * 100 >= script.PackDays * 80,
        };

    public IReadOnlyList<Parcel> Tour(DateOnly day)
    {
        var parcels = new List<Parcel>();
        foreach (var script in _archive.ForHomePatients())
        {
            if (IsDue(script, script.DaysSincePack(day), script.DaysSinceIssue(day)))
                parcels.Add(new Parcel(script.PatientId, script.Medicine, script.PackDays));
        }
        return parcels;
    }
}
