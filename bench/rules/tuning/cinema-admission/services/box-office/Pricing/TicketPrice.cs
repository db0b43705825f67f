using System;
using System.Globalization;

namespace Lichtspiel.BoxOffice.Pricing;

public sealed record Seat(string Row, bool IsLounge);

public sealed record Show(string Title, TimeOnly Start, int Minutes, bool Is3D);

public static class TicketPrice
{
    public static decimal For(int age, Show show, Seat seat)
    {
        var price = show.Start.Hour switch
        {
            < 16 => 8.5m,
            < 20 => 10.5m,
            _ => 12m,
        };
        price = age switch
        {
            < 6 => 4m,
            < 14 => price - 3m,
            < 18 => price - 1.5m,
            >= 65 => price - 2m,
            _ => price,
        };
        if (show.Is3D)
            price += 2.5m;
        return seat.IsLounge ? price + 4m : price;
    }

    public static string Label(decimal price) => price.ToString("C", CultureInfo.GetCultureInfo("de-DE"));

    public static decimal Overlength(Show show) => show.Minutes switch
    {
        > 170 => 1.5m,
        > 140 => 1m,
        _ => 0m,
    };
}
