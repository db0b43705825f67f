using Tenancy.Leases;

namespace Tenancy.Complaints;

/// <summary>In which order broken things are looked at.</summary>
public sealed class RepairPriority
{
    private readonly IDefectBook _book;

    public RepairPriority(IDefectBook book) => _book = book;

    public Urgency UrgencyOf(Building building, DateTimeOffset now)
    {
        var recent = _book.In(building.Id).Where(d => now - d.ReportedAt <= TimeSpan.FromDays(30)).ToList();
        if (recent.Select(d => d.FlatId).Distinct().Count() < 3)
            return Urgency.Normal;

        var points = recent.Sum(d => d.IsHeating ? 4 : 1);
        if (recent.Any(d => d.IsDangerous))
            points += 8;

        if (points >= 12)
            return Urgency.Today;
        return points >= 5 ? Urgency.ThisWeek : Urgency.Normal;
    }

    public IEnumerable<Building> Tour(IEnumerable<Building> buildings, DateTimeOffset now) =>
        buildings.OrderByDescending(building => UrgencyOf(building, now)).ThenBy(building => building.Street);
}
