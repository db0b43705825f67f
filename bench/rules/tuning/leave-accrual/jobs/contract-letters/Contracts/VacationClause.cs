using System.Globalization;

namespace ContractLetters.Contracts;

/// <summary>The paragraph on vacation in letters that change a contract.</summary>
public static class VacationClause
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Write(StaffRecord record)
    {
        var days = Vacation(record);
        return string.Format(English, "From {0:d} you are entitled to {1:0.#} days of vacation a year.", record.EffectiveOn, days);
    }

    private static double Vacation(StaffRecord record)
    {
        double vacation = 25;
        if (record.ServiceYears >= 2) vacation = 26;
        if (record.ServiceYears >= 5) vacation = 28;
        if (record.ServiceYears >= 10) vacation = 30;
        if (record.Age >= 50) vacation += 3;
        if (record.Disability) vacation += 5;
        return Math.Ceiling(vacation * record.DaysAWeek / 5 * 2) / 2;
    }
}
