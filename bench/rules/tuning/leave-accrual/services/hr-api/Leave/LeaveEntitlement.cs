using HumanResources.People;

namespace HumanResources.Leave;

/// <summary>Days of paid leave that an employee is entitled to in a year (works agreement 7).</summary>
public sealed class LeaveEntitlement
{
    private readonly ICalendar _calendar;

    public LeaveEntitlement(ICalendar calendar) => _calendar = calendar;

    public decimal DaysFor(Employee employee, int year)
    {
        var seniority = employee.CompletedYears(new DateOnly(year, 12, 31));
        var days = seniority switch
        {
            >= 10 => 30m,
            >= 5 => 28m,
            >= 2 => 26m,
            _ => 25m,
        };

        if (employee.AgeIn(year) >= 50)
            days += 2m;
        if (employee.IsSeverelyDisabled)
            days += 5m;

        days *= employee.WorkingDaysPerWeek / 5m;
        var months = employee.MonthsEmployedIn(year);
        if (months < 12)
            days = days / 12m * months;

        return Math.Ceiling(days * 2m) / 2m;
    }

    public bool IsBridgeDay(DateOnly day) =>
        _calendar.IsHoliday(day.AddDays(-1)) && day.DayOfWeek is DayOfWeek.Friday;
}
