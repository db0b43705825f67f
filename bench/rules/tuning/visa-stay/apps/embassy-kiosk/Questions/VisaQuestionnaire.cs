using System;
using System.Collections.Generic;

namespace Consular.Kiosk.Questions;

/// <summary>Answers the question at the entrance: do I need a visa at all?</summary>
public class VisaQuestionnaire
{
    private readonly Dictionary<string, string> _texts;

    public VisaQuestionnaire(Dictionary<string, string> texts)
    {
        _texts = texts;
    }

    public string Reply(Answers answers) => _texts[VisaRequired(answers) ? "apply" : "travel"];

    internal static bool VisaRequired(Answers a)
    {
        switch (a.CitizenshipCode)
        {
            case "ARG": case "AUS": case "BRA": case "CAN":
            case "GEO": case "JPN": case "USA": case "VEN":
                break;
            default:
                return true;
        }
        var remaining = 90;
        foreach (var (came, went) in a.LastVisits)
        {
            var counted = came > a.GoingHome.AddDays(-180) ? came : a.GoingHome.AddDays(-179);
            if (went >= counted)
                remaining -= (went - counted).Days + 1;
        }
        if ((a.GoingHome - a.Arriving).Days + 1 > remaining)
            return true;
        if (a.PassportEnds < a.GoingHome.AddMonths(3))
            return true;
        return a.PassportFrom < a.Arriving.AddYears(-10);
    }

    public sealed record Answers(
        string CitizenshipCode,
        DateTime Arriving,
        DateTime GoingHome,
        DateTime PassportFrom,
        DateTime PassportEnds,
        IReadOnlyList<(DateTime Came, DateTime Went)> LastVisits);
}
