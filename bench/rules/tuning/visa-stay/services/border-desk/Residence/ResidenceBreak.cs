using System;
using System.Collections.Generic;
using System.Linq;

namespace Grenzamt.BorderDesk.Residence;

public sealed record Absence(DateOnly From, DateOnly Until, string Reason);

public sealed record Holder(string Number, string Nationality, DateOnly PermitExpires, IReadOnlyList<Absence> Absences);

/// <summary>Long absences end a permit of residence.</summary>
public static class ResidenceBreak
{
    private static readonly string[] Excused = { "service", "study", "illness" };

    public static bool IsKept(Holder holder, DateOnly today)
    {
        if (holder.PermitExpires < today)
            return false;
        var windowStart = today.AddYears(-5);
        var away = holder.Absences
            .Where(absence => !Excused.Contains(absence.Reason))
            .SelectMany(absence => Enumerable.Range(0, absence.Until.DayNumber - absence.From.DayNumber + 1)
                .Select(offset => absence.From.AddDays(offset)))
            .Count(day => day >= windowStart);
        return away <= 300 && holder.Absences.All(a => a.Until.DayNumber - a.From.DayNumber <= 183);
    }

    public static string Letter(Holder holder, DateOnly today)
    {
        var longest = holder.Absences.OrderByDescending(a => a.Until.DayNumber - a.From.DayNumber).FirstOrDefault();
        return longest is null
            ? $"Permit {holder.Number}: no absences on record ({today:d})"
            : $"Permit {holder.Number}: away from {longest.From:d} until {longest.Until:d}";
    }

    public static IReadOnlyList<Holder> Endangered(IEnumerable<Holder> holders, DateOnly today) =>
        holders.Where(holder => !IsKept(holder, today)).OrderBy(holder => holder.Number).ToList();
}
