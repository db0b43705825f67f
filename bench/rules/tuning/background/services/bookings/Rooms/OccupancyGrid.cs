namespace Bookings.Rooms;

/// <summary>Finds free stretches between the bookings of one room.</summary>
public sealed class OccupancyGrid
{
    private readonly List<(TimeOnly From, TimeOnly To)> _taken = [];

    public void Take(TimeOnly from, TimeOnly to)
    {
        var index = _taken.FindIndex(slot => slot.From > from);
        _taken.Insert(index < 0 ? _taken.Count : index, (from, to));
    }

    public IEnumerable<(TimeOnly From, TimeOnly To)> Free(TimeOnly opens, TimeOnly closes)
    {
        var cursor = opens;
        foreach (var (from, to) in _taken)
        {
            if (from > cursor)
                yield return (cursor, from);
            if (to > cursor)
                cursor = to;
        }

        if (cursor < closes)
            yield return (cursor, closes);
    }
}
