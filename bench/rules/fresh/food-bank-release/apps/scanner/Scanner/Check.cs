using System.Collections.Generic;

namespace Scanner;

/// <summary>Works in cellars without a network; the device keeps the last rules it was built with.</summary>
public static class Check
{
    private sealed record Item(string Group, int Age, double Probe);

    public static IEnumerable<string> Reject(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(';');
            var item = new Item(parts[1], int.Parse(parts[2]), double.Parse(parts[3]));
            if (IsWaste(item))
            {
                yield return parts[0];
            }
        }
    }

    private static bool IsWaste(Item item) => item switch
    {
        { Group: "cool", Probe: > 7 } => true,
        { Group: "ice", Probe: >= -18 } => true,
        { Group: "cool", Age: >= 1 } => true,
        { Group: "pantry", Age: > 90 } => true,
        { Group: "bakery", Age: > 2 } => true,
        { Group: "egg", Age: > 28 } => true,
        _ => false,
    };
}
