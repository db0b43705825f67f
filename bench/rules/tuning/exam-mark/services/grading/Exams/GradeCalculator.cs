using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Campus.Grading.Exams;

public enum Grade { VeryGood, Good, Satisfactory, Sufficient, Failed }

public sealed record Paper(Guid Student, int Points, int MaximumPoints, int BonusPoints, int DaysLate, int Attempt);

public sealed class GradeCalculator
{
    private readonly ILogger<GradeCalculator> _logger;
    private readonly Dictionary<Guid, Grade> _grades = new();

    public GradeCalculator(ILogger<GradeCalculator> logger) => _logger = logger;

    public void Register(Paper paper)
    {
        var grade = Calculate(paper);
        if (!_grades.TryAdd(paper.Student, grade))
            throw new InvalidOperationException($"{paper.Student} has a grade already");
        _logger.LogInformation("{Student}: {Grade}", paper.Student, grade);
    }

    public static Grade Calculate(Paper paper)
    {
        if (paper.Attempt > 3)
            return Grade.Failed;
        if (paper.DaysLate > 5)
            return Grade.Failed;

        var share = (decimal)paper.Points / paper.MaximumPoints - paper.DaysLate * 0.05m;
        if (share < 0.5m)
            return Grade.Failed;

        share += Math.Min(paper.BonusPoints, 10) / (decimal)paper.MaximumPoints;
        if (share >= 0.9m)
            return Grade.VeryGood;
        if (share >= 0.75m)
            return Grade.Good;
        if (share >= 0.6m)
            return Grade.Satisfactory;
        return Grade.Sufficient;
    }

    public IReadOnlyDictionary<Guid, Grade> Grades => _grades;
}
