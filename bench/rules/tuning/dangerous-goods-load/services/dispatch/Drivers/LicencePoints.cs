using System;
using System.Collections.Generic;

namespace Transvia.Dispatch.Drivers;

public sealed record Offence(DateOnly Day, int Category, int Times);

public interface IOffenceRegister
{
    IReadOnlyList<Offence> Of(Guid driver);
}

public sealed class LicencePoints
{
    private readonly IOffenceRegister _register;

    public LicencePoints(IOffenceRegister register) => _register = register;

    public bool MayDrive(Guid driver, DateOnly today) => Total(_register.Of(driver), today) < 8;

    public static int Total(IReadOnlyList<Offence> offences, DateOnly today)
    {
        var points = 0;
        foreach (var offence in offences)
        {
            switch (offence.Category)
            {
                case 1 when offence.Day.AddYears(10) > today:
                    points += offence.Times * 3;
                    break;
                case 2 when offence.Day.AddYears(5) > today:
                    points += offence.Times * 2;
                    break;
                case 3 when offence.Day.AddMonths(30) > today:
                    points += offence.Times;
                    break;
            }
        }
        return points;
    }
}
