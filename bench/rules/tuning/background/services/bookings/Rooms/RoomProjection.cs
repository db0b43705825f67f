using System.Collections.Concurrent;

namespace Bookings.Rooms;

/// <summary>What is known about rooms, kept in memory and fed by events.</summary>
public sealed class RoomProjection
{
    private readonly ConcurrentDictionary<string, Room> _rooms = new();

    public void Apply(RoomChanged change)
    {
        if (change.IsRemoved)
        {
            _rooms.TryRemove(change.Number, out _);
            return;
        }

        _rooms.AddOrUpdate(
            change.Number,
            number => new Room(number, change.Floor, change.Equipment),
            (_, room) => room with { Floor = change.Floor, Equipment = change.Equipment });
    }

    public IEnumerable<Room> With(IReadOnlySet<string> equipment) =>
        _rooms.Values.Where(room => equipment.IsSubsetOf(room.Equipment)).OrderBy(room => room.Number, StringComparer.Ordinal);
}
