using System;

namespace Climate.Shade;

/// <summary>The cloth below the roof: closed against the sun, not against the heat.</summary>
public static class ScreenPosition
{
    public static int Percent(double watts, double wind, bool isNight)
    {
        if (isNight || wind >= 18)
            return 0;
        if (watts >= 800)
            return 100;
        if (watts >= 650)
            return 70;
        return watts >= 500 ? 40 : 0;
    }

    public static string Label(int percent) => percent == 0 ? "open" : $"{percent} % closed";
}
