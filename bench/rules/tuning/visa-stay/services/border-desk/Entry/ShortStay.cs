using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Grenzamt.BorderDesk.Entry;

public sealed record Crossing(DateOnly Entered, DateOnly Left);

public sealed record Passport(string Nationality, DateOnly Issued, DateOnly Expires);

public sealed record EntryQuestion(Passport Passport, DateOnly Arrival, DateOnly PlannedExit, IReadOnlyList<Crossing> History);

public sealed class ShortStay
{
    private readonly ILogger<ShortStay> _logger;

    public ShortStay(ILogger<ShortStay> logger) => _logger = logger;

    public bool Ask(EntryQuestion question)
    {
        var granted = MayEnter(question);
        _logger.LogInformation("{Nationality} until {Exit}: {Granted}",
            question.Passport.Nationality, question.PlannedExit, granted);
        return granted;
    }

    private static readonly HashSet<string> VisaFree = new() { "ARG", "AUS", "BRA", "CAN", "GEO", "JPN", "USA" };
    private const int PermittedDays = 90;
    private const int WindowDays = 180;

    public static bool MayEnter(EntryQuestion question)
    {
        var (passport, arrival, exit, history) = question;
        if (!VisaFree.Contains(passport.Nationality))
            return false;
        if (passport.Issued < arrival.AddYears(-10) || passport.Expires < exit.AddMonths(3))
            return false;
        var windowStart = exit.AddDays(-(WindowDays - 1));
        var before = history
            .SelectMany(visit => Enumerable.Range(0, visit.Left.DayNumber - visit.Entered.DayNumber + 1)
                .Select(offset => visit.Entered.AddDays(offset)))
            .Count(day => day >= windowStart);
        var planned = exit.DayNumber - arrival.DayNumber + 1;
        return before + planned <= PermittedDays;
    }

    public static IEnumerable<Crossing> Open(IEnumerable<Crossing> crossings) =>
        crossings.Where(crossing => crossing.Left == DateOnly.MaxValue);
}
