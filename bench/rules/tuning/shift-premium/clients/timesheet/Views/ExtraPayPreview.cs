using System;
using System.Collections.Generic;
using System.Linq;

namespace Lohnwerk.Timesheet.Views;

/// <summary>Shows an employee beside each hour what it brings in addition.</summary>
public sealed class ExtraPayPreview
{
    private readonly ISet<DateOnly> _feastDays;

    public ExtraPayPreview(ISet<DateOnly> feastDays) => _feastDays = feastDays;

    public decimal Extra(DateTime at, decimal hourly)
    {
        var dark = at.Hour switch
        {
            >= 0 and < 4 => 0.4m,
            < 6 or >= 20 => 0.25m,
            _ => 0m,
        };
        var special = (at.Month, at.Day, at.Hour) switch
        {
            (5, 1, _) or (12, 25, _) or (12, 26, _) or (12, 24, >= 14) => 1.5m,
            _ when _feastDays.Contains(DateOnly.FromDateTime(at)) => 1.25m,
            _ when at.DayOfWeek is DayOfWeek.Sunday => 0.5m,
            _ => 0m,
        };
        return Math.Round((dark + special) * hourly, 2, MidpointRounding.AwayFromZero);
    }

    public IEnumerable<Row> Rows(IEnumerable<DateTime> hours, decimal hourly) =>
        hours.Order().Select(at => new Row(at.ToString("ddd dd.MM. HH:mm"), hourly, Extra(at, hourly)));

    public string Footer(IReadOnlyCollection<Row> rows)
    {
        if (rows.Count == 0)
            return "No hours yet";
        var best = rows.MaxBy(row => row.Extra);
        return $"{rows.Sum(row => row.Extra):C} extra, most on {best!.Label}";
    }

    public sealed record Row(string Label, decimal Hourly, decimal Extra);
}
