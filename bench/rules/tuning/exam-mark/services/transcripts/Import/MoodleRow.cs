using System;
using System.Globalization;

namespace Campus.Transcripts.Import;

/// <summary>One row of the export of the learning platform, with the German note that goes into the transcript.</summary>
public sealed record MoodleRow(string Matriculation, decimal Score, decimal OutOf, decimal Extra, DateTime Due, DateTime HandedIn, int Try)
{
    public static MoodleRow Parse(string line)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(line);
        var cells = line.Split(';');
        if (cells.Length < 7)
            throw new FormatException($"7 cells expected: {line}");
        decimal Number(int cell) => decimal.Parse(cells[cell], CultureInfo.InvariantCulture);
        DateTime Moment(int cell) => DateTime.Parse(cells[cell], CultureInfo.InvariantCulture);
        return new MoodleRow(cells[0], Number(1), Number(2), Number(3), Moment(4), Moment(5), (int)Number(6));
    }

    public decimal Note()
    {
        var overdue = Math.Max(0, (HandedIn.Date - Due.Date).Days);
        var percent = 100m * Score / OutOf - 5m * overdue;
        var withExtra = percent + 100m * Math.Min(Extra, 10m) / OutOf;
        return (Try, overdue, percent, withExtra) switch
        {
            ( > 3, _, _, _) => 5.0m,
            (_, > 3, _, _) => 5.0m,
            (_, _, < 50m, _) => 5.0m,
            (_, _, _, >= 90m) => 1.0m,
            (_, _, _, >= 75m) => 2.0m,
            (_, _, _, > 60m) => 3.0m,
            _ => 4.0m,
        };
    }

    public bool IsOf(string matriculation) => string.Equals(Matriculation, matriculation, StringComparison.OrdinalIgnoreCase);

    public string ToTranscript() => $"{Matriculation};{Note().ToString("0.0", CultureInfo.GetCultureInfo("de-DE"))}";
}
