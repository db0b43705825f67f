using System.Threading;
using System.Threading.Tasks;
using Skyline.Assistant.Bot;
using Skyline.Assistant.Itineraries;

namespace Skyline.Assistant.Dialogs;

public class LateFlightDialog : IDialog
{
    private readonly IItineraryClient _itineraries;

    public LateFlightDialog(IItineraryClient itineraries)
    {
        _itineraries = itineraries;
    }

    public async Task<Reply> RespondAsync(Conversation conversation, CancellationToken cancellation)
    {
        var trip = await _itineraries.FindAsync(conversation.BookingReference, cancellation);
        if (trip is null)
        {
            return Reply.Text("I cannot find that booking reference.");
        }

        var sum = PromisedSum(trip.Distance, trip.HoursLate);
        return sum == 0
            ? Reply.Text("I am sorry for the delay. A voucher for a drink is in your app.")
            : Reply.Text($"You can claim {sum} euro for each traveller.");
    }

    private static int PromisedSum(int distance, double hoursLate)
    {
        if (hoursLate < 3)
        {
            return 0;
        }

        var sum = distance <= 1500 ? 250 : distance <= 3500 ? 400 : 600;
        return distance > 3500 && hoursLate < 4 ? sum / 2 : sum;
    }
}
