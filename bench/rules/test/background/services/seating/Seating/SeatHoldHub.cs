using System.Threading.Tasks;
using Microsoft.AspNetCore.SignalR;

namespace Marquee.Seating;

public interface ISeatClient
{
    Task SeatTaken(string seat);

    Task SeatReleased(string seat);
}

public class SeatHoldHub : Hub<ISeatClient>
{
    private readonly ISeatHolds _holds;

    public SeatHoldHub(ISeatHolds holds) => _holds = holds;

    public Task Watch(string performance) => Groups.AddToGroupAsync(Context.ConnectionId, performance);

    public async Task<bool> Take(string performance, string seat)
    {
        if (!await _holds.TryTakeAsync(performance, seat, Context.ConnectionId))
        {
            return false;
        }

        await Clients.OthersInGroup(performance).SeatTaken(seat);
        return true;
    }

    public async Task Release(string performance, string seat)
    {
        await _holds.ReleaseAsync(performance, seat, Context.ConnectionId);
        await Clients.Group(performance).SeatReleased(seat);
    }
}
