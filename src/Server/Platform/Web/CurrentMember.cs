using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Who acts in this scope. Set once: by the sign-in row of the request, by a command, or by the demo.</summary>
internal sealed class CurrentMember
{
    private AccountId? _id;

    public bool IsKnown => _id is not null;

    /// <summary>The person; asking when nobody is signed in is a bug of the endpoint's requirement.</summary>
    public AccountId Id => _id ?? throw new InvalidOperationException("Nobody is signed in here.");

    public string Name { get; private set; } = "";

    public IReadOnlySet<AccountRole> Roles { get; private set; } = new HashSet<AccountRole>();

    public SignInId? SignIn { get; private set; }

    /// <summary>False between the password and the second factor, and while no second factor is set up: then no case text (choice 6).</summary>
    public bool HasTwoFactors { get; private set; }

    /// <summary>Null where nobody has to do anything to stay: in commands and in the demo.</summary>
    public SignInEnds? Ends { get; private set; }

    public void Become(AccountId id, string name, IEnumerable<AccountRole> roles, SignInId? signIn, bool hasTwoFactors, SignInEnds? ends = null)
    {
        if (_id is { } known && known != id) throw new InvalidOperationException("A scope serves one person.");
        (_id, Name, Roles, SignIn, HasTwoFactors, Ends) = (id, name, roles.ToHashSet(), signIn, hasTwoFactors, ends);
    }
}
