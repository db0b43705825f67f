using System;
using System.Collections.Generic;
using System.IO;
using System.Xml.Linq;

namespace Marquee.Seating;

public sealed class SeatMapParser
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public SeatMap Parse(Stream stream)
    {
        var document = XDocument.Load(stream);
        var seats = new List<Seat>();
        foreach (var element in document.Descendants(Svg + "circle"))
        {
            var id = element.Attribute("id")?.Value;
            if (id is null || !id.StartsWith("seat-", StringComparison.Ordinal))
            {
                continue;
            }

            var parts = id.Split('-');
            seats.Add(new Seat(parts[1], int.Parse(parts[2]), Number(element, "cx"), Number(element, "cy")));
        }

        return new SeatMap(document.Root?.Attribute("viewBox")?.Value ?? string.Empty, seats);
    }

    private static double Number(XElement element, string name)
    {
        return (double?)element.Attribute(name) ?? throw new FormatException($"{name} is missing");
    }
}
