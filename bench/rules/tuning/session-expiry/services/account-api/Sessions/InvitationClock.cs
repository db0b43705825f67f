using AccountApi.Storage;

namespace AccountApi.Sessions;

/// <summary>Invitations to a team: how long the link in the mail works.</summary>
public sealed class InvitationClock
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(7);
    private static readonly TimeSpan AdministratorValidity = TimeSpan.FromHours(48);

    private readonly TimeProvider _time;

    public InvitationClock(TimeProvider time) => _time = time;

    public bool IsOpen(StoredInvitation invitation)
    {
        var now = _time.GetUtcNow();
        if (invitation.UsedAt is not null)
            return false;
        if (invitation.IsRevoked)
            return false;

        var validity = invitation.IsForAdministrator ? AdministratorValidity : Validity;
        return now - invitation.CreatedAt <= validity;
    }
}
