using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

[Trait("Rule", "R42")]
public sealed class Gate_refusals
{
    [Fact]
    public void What_is_hidden_is_the_neutral_sentence() => Assert.Same(WebRefusals.NotAvailable, GateRefusals.Of(Verdict.NotAvailable));

    [Fact]
    public void An_open_condition_is_named_among_all_that_are_needed()
    {
        var verdict = Decide(Condition.TwoFactors, Condition.OnRoster, Condition.Selected, Condition.NotRecused, Condition.DeclarationCurrent, Condition.Admitted, Condition.InWindow, Condition.OnJointRosters, Condition.JointDeclarations);

        var refusal = GateRefusals.Of(verdict);

        Assert.Equal(RefusalKind.OwnConditionOpen, refusal.Kind);
        Assert.Equal("この会議体の資料を見るには、①2つの要素でのサインイン、②誓約書への署名、③本日の秘密保持の確認、④会議室への入室、⑤閲覧できる期間 が必要です。未了：③", refusal.Text);
    }

    [Trait("Rule", "R69")]
    [Fact]
    public void The_declaration_of_the_other_body_is_named_where_it_is_open_and_its_roster_never()
    {
        Condition[] own = [Condition.TwoFactors, Condition.OnRoster, Condition.Selected, Condition.NotRecused, Condition.DeclarationCurrent, Condition.ReminderConfirmed, Condition.Admitted, Condition.InWindow];

        Assert.Contains("③合同で開くもう一方の会議体の誓約書への署名", GateRefusals.Of(Decide([.. own, Condition.OnJointRosters])).Text, StringComparison.Ordinal);
        Assert.Same(Verdict.NotAvailable, Decide([.. own, Condition.JointDeclarations]));
    }

    [Fact]
    public void Whoever_is_not_selected_does_not_hear_what_else_is_open() =>
        Assert.Same(Verdict.NotAvailable, Decide(Condition.OnRoster, Condition.NotRecused));

    [Fact]
    public void Each_own_condition_has_words_of_its_own_and_says_how_to_mend_it()
    {
        Assert.Equal(GateRow.OwnConditions.Count, GateRow.OwnConditions.Select(GateRefusals.Word).Distinct().Count());
        Assert.Equal(GateRow.OwnConditions.Count, GateRow.OwnConditions.Select(GateRefusals.HowToMend).Distinct().Count());
    }

    [Fact]
    public void No_other_condition_can_be_named_at_all() => Assert.All(Enum.GetValues<Condition>().Except(GateRow.OwnConditions), hidden =>
    {
        Assert.Contains($"{hidden} is not", Assert.Throws<InvalidOperationException>(() => hidden.Word()).Message, StringComparison.Ordinal);
        Assert.Contains($"{hidden} is not", Assert.Throws<InvalidOperationException>(() => hidden.HowToMend()).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void The_code_tells_the_auditor_which_conditions_were_open()
    {
        var verdict = Decide(Condition.TwoFactors, Condition.OnRoster, Condition.Selected, Condition.NotRecused, Condition.DeclarationCurrent, Condition.InWindow, Condition.OnJointRosters, Condition.JointDeclarations);

        Assert.Equal("gate.open:ReminderConfirmed+Admitted", GateRefusals.Of(verdict).Code);
    }

    [Fact]
    public void A_grant_is_no_refusal() => Assert.Throws<InvalidOperationException>(() => GateRefusals.Of(Decide(GateRow.LiveItem.Needs)));

    private static Verdict Decide(params Condition[] hold) => Grant.Decide(
        new Question(AccountId.New(), CaseFileId.New(), GateRow.LiveItem, new HashSet<FactId>(), AgendaItemId.New()),
        new Findings(hold.ToHashSet(), new Dictionary<FactId, BasisRef>()));
}
