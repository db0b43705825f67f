using System;
using System.Linq;

namespace Campus.Grading.Internships;

public enum Verdict { Accepted, Revise, Rejected }

public sealed record InternshipReport(string Company, DateOnly Start, int Weeks, int Pages, int DaysLate, int Attempt);

public sealed class ReportVerdict
{
    private readonly string[] _excludedCompanies;

    public ReportVerdict(params string[] excludedCompanies) => _excludedCompanies = excludedCompanies;

    public Verdict Decide(InternshipReport report)
    {
        if (report.Attempt > 2)
            return Verdict.Rejected;
        if (report.DaysLate > 14)
            return Verdict.Rejected;

        var share = report.Weeks / 12m;
        if (share < 0.75m)
            return Verdict.Rejected;
        if (report.Pages < 15 || report.Pages > 30)
            return Verdict.Revise;
        return _excludedCompanies.Contains(report.Company) ? Verdict.Revise : Verdict.Accepted;
    }

    public DateOnly Deadline(InternshipReport report) =>
        report.Start.AddDays(7 * report.Weeks).AddMonths(1);

    public string Letter(InternshipReport report) => Decide(report) switch
    {
        Verdict.Accepted => $"Your report on {report.Company} was accepted.",
        Verdict.Revise => $"Please revise your report on {report.Company} within four weeks.",
        _ => $"Your report on {report.Company} was rejected.",
    };
}
