using AccountApi.Storage;

namespace AccountApi.Sessions;

/// <summary>Decides whether a stored session is still good.</summary>
public sealed class SessionClock
{
    private static readonly TimeSpan Inactivity = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Lifespan = TimeSpan.FromHours(12);
    private static readonly TimeSpan RememberedLifespan = TimeSpan.FromDays(30);
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(60);

    private readonly TimeProvider _time;

    public SessionClock(TimeProvider time) => _time = time;

    public bool IsGood(StoredSession session)
    {
        var now = _time.GetUtcNow();
        if (session.CreatedAt > now + Tolerance)
            return false;
        if (now - session.UsedAt > Inactivity + Tolerance)
            return false;

        var lifespan = session.IsRemembered ? RememberedLifespan : Lifespan;
        return now - session.CreatedAt <= lifespan + Tolerance;
    }
}
