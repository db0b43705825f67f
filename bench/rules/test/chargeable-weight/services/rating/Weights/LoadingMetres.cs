using System;
using System.Collections.Generic;
using System.Linq;

namespace Meridian.Rating.Weights;

public static class LoadingMetres
{
    private const decimal TrailerWidthCm = 240m;

    /// <summary>Length of trailer floor that pieces take, rounded up to tenths of a metre.</summary>
    public static decimal Of(IReadOnlyCollection<Piece> pieces)
    {
        var area = pieces.Sum(piece => (piece.Count + 1) / 2 * piece.LengthCm * piece.WidthCm);
        var metres = area / TrailerWidthCm / 100m;
        return Math.Max(0.4m, Math.Ceiling(metres * 10m) / 10m);
    }

    public static decimal WeightPerMetre(IReadOnlyCollection<Piece> pieces)
    {
        return pieces.Sum(piece => piece.Count * piece.GrossKg) / Of(pieces);
    }

    public static IEnumerable<Piece> LongestFirst(IEnumerable<Piece> pieces)
    {
        return pieces.OrderByDescending(piece => Math.Max(piece.LengthCm, piece.WidthCm)).ThenBy(piece => piece.GrossKg);
    }
}
