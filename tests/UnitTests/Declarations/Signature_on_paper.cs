using ConsoleSupport.Meetings.Server.Declarations;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Declarations;

[Trait("Rule", "R36")]
public sealed class Signature_on_paper
{
    private static readonly AccountId Signer = AccountId.New();
    private static readonly AccountId Clerk = AccountId.New();
    private static readonly AccountId Checker = AccountId.New();
    private static readonly DateOnly From = new(2026, 4, 1);
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void Is_taken_down_when_somebody_else_checked_the_signer() => Assert.Empty(PaperRules.ReasonsAgainst(Signer, Checker, Clerk, Today, From, Today, true));

    [Fact]
    public void May_be_checked_by_the_one_who_records_it() => Assert.Empty(PaperRules.ReasonsAgainst(Signer, Clerk, Clerk, From, From, Today, true));

    [Fact]
    public void Each_missing_condition_is_told_by_its_name()
    {
        Refused(DeclarationsRefusals.OwnPaper, PaperRules.ReasonsAgainst(Signer, Checker, Signer, Today, From, Today, true));
        Refused(DeclarationsRefusals.CheckedOneself, PaperRules.ReasonsAgainst(Signer, Signer, Clerk, Today, From, Today, true));
        Refused(DeclarationsRefusals.PaperInFuture, PaperRules.ReasonsAgainst(Signer, Checker, Clerk, Today.AddDays(1), From, Today, true));
        Refused(DeclarationsRefusals.PaperBeforeText, PaperRules.ReasonsAgainst(Signer, Checker, Clerk, From.AddDays(-1), From, Today, true));
        Refused(DeclarationsRefusals.PaperNotCompared, PaperRules.ReasonsAgainst(Signer, Checker, Clerk, Today, From, Today, false));
    }

    private static void Refused(Refusal expected, IEnumerable<Refusal> reasons) => Assert.Equal([expected], reasons);
}
