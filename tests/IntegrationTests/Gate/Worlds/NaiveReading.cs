using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;

/// <summary>The policy of docs/rules read a second time, by somebody who walks through all rows for one person and one item and has never seen the server.</summary>
internal sealed class NaiveReading(World world)
{
    private static readonly string[] NotInForce = ["isolation-act/28@2024-04-01"];

    private static readonly MeetingState[] Before = [MeetingState.Draft, MeetingState.Decided, MeetingState.Called, MeetingState.PapersChecked, MeetingState.Cancelled];

    private readonly ILookup<(AccountId, BodyId), RosterEntry> _entries = world.Entries.ToLookup(one => (one.Account, one.Body));
    private readonly ILookup<(AccountId, BodyId), Declaration> _declarations = world.Declarations.ToLookup(one => (one.Account, one.Body));
    private readonly ILookup<(CaseFileId, AccountId), CaseSelection> _selections = world.Selections.ToLookup(one => (one.CaseFile, one.Account));
    private readonly ILookup<(CaseFileId, AccountId), CaseRecusal> _recusals = world.Recusals.ToLookup(one => (one.CaseFile, one.Account));
    private readonly ILookup<(CaseFileId, AccountId), CaseCommission> _commissions = world.Commissions.ToLookup(one => (one.CaseFile, one.Account));
    private readonly ILookup<(SessionId, AccountId), RoomCheckIn> _checkIns = world.CheckIns.ToLookup(one => (one.Session, one.Account));
    private readonly HashSet<AccountId> _sure = [.. world.People.Where(one => one.IsActive && world.Authenticators.Any(has => has.Account == one.Id)).Select(one => one.Id)];
    private readonly HashSet<(AgendaItemId, AccountId)> _attended = [.. world.Attendances.Select(one => (one.Item, one.Account))];
    private readonly HashSet<(SharingRecordId, FactId, AccountId)> _lines = [.. world.Lines.Select(one => (one.Record, one.Fact, one.Recipient))];
    private readonly HashSet<(FactId, Guid)> _ticks = [.. world.Ticks.Select(one => (one.Fact, one.NamedBy))];

    /// <summary>"granted", with what lies on the table and on what it stands; "open" with the person's own conditions; or "not available".</summary>
    public string Answer(AccountId person, AgendaItem item, string row)
    {
        var file = world.Cases.Single(one => one.Id == item.CaseFile);
        var meeting = world.Meetings.Single(one => one.Id == item.Meeting);
        if (file.Body != meeting.Body) return "not available";
        if (!EntriesOf(person, file.Body).Any() || IsRecused(person, file)) return "not available";
        var belongs = row switch
        {
            "preparation" => Prepares(person, file),
            "recusal-decision" => DecidesRecusal(person, file),
            "draft-minutes" => IsNeeded(person, file) && _attended.Contains((item.Id, person)),
            _ => IsNeeded(person, file),
        };
        if (!belongs) return "not available";
        var session = new NaiveJointSession(world, item, meeting);
        var isOfCase = row is "papers" or "live-item" or "draft-minutes" or "approved-minutes" or "conflict-check";
        if (isOfCase && (session.IsClosed || session.AlsoOf.Any(body => !EntriesOf(person, body).Any()))) return "not available";

        var table = new List<string>();
        if (isOfCase)
        {
            var named = world.ItemFacts.Where(one => one.Item == item.Id).Select(one => one.Fact).ToList();
            foreach (var fact in named)
            {
                var basis = BasisOf(person, file, meeting, fact, session);
                if (IsHiddenPlace(fact, file) && (basis is null || !IsTicked(fact, item.Id.Value))) continue;
                if (basis is null) return "not available";
                table.Add($"{fact}={basis}");
            }

            if (named.Count > 0 && table.Count == 0) return "not available";
        }

        string[] open = [.. OwnConditions(person, file, meeting, row, isOfCase ? session.AlsoOf : [])];
        return open.Length > 0 ? "open: " + string.Join(' ', open) : string.Join(' ', table.Order(StringComparer.Ordinal).Prepend("granted"));
    }

    /// <summary>Whether the case stands in the person's list.</summary>
    public bool Lists(AccountId person, CaseFile file) =>
        _sure.Contains(person) && HasSigned(person, file.Body) && EntriesOf(person, file.Body).Any() && !IsRecused(person, file) && IsNeeded(person, file);

    private IEnumerable<string> OwnConditions(AccountId person, CaseFile file, Meeting meeting, string row, IEnumerable<BodyId> alsoOf)
    {
        if (!_sure.Contains(person)) yield return "TwoFactors";
        if (!HasSigned(person, file.Body)) yield return "DeclarationCurrent";
        if (alsoOf.Any(body => !HasSigned(person, body))) yield return "JointDeclarations";
        var session = world.Sessions.Find(one => one.Meeting == meeting.Id);
        var checkIn = session is null ? null : _checkIns[(session.Id, person)].SingleOrDefault();
        if (row is "live-item" or "conflict-check" && checkIn?.ReminderConfirmedAt is null) yield return "ReminderConfirmed";
        if (row is "live-item" && (checkIn is not { AdmittedAt: not null, LeftAt: null })) yield return "Admitted";
        if (row is "papers" or "live-item" or "conflict-check" && !ArePapersOpen(meeting)) yield return "InWindow";
    }

    private bool ArePapersOpen(Meeting meeting)
    {
        if (Before.Contains(meeting.State)) return false;
        if (meeting.State is MeetingState.Released or MeetingState.InSession) return true;
        var days = world.Settings.Single(one => one.Body == meeting.Body).DaysOpenAfterClosing;
        return meeting.ClosedAt is { } closed && DateOnly.FromDateTime(closed.ToOffset(TimeSpan.FromHours(9)).DateTime).AddDays(days) >= world.Today;
    }

    private bool IsOn(RosterEntry entry) => entry.From <= world.Today && !(entry.Until < world.Today);

    private IEnumerable<RosterEntry> EntriesOf(AccountId person, BodyId body) => _entries[(person, body)].Where(IsOn);

    private bool HasSigned(AccountId person, BodyId body) => _declarations[(person, body)].Any(one =>
        one.ValidUntil >= world.Today
        && world.Entries.Any(entry => entry.Id == one.RosterEntry && entry.Account == person && IsOn(entry))
        && (one.Chair is null || world.Entries.Any(entry => entry.Id == one.Chair && IsOn(entry)))
        && !NotInForce.Any(law => one.LawVersion.Contains(law, StringComparison.Ordinal))
        && world.Texts.Where(text => text.Body == body && text.EffectiveFrom <= world.Today).OrderBy(text => text.Number).Last().Number <= world.Texts.Single(text => text.Id == one.Text).Number);

    private bool IsRecused(AccountId person, CaseFile file) =>
        _recusals[(file.Id, person)].Any(one => one.InForceSince is not null && one.LiftedAt is null);

    private List<AccountId> With(RosterRole role, BodyId body) =>
        [.. world.Entries.Where(one => one.Body == body && one.Role == role && IsOn(one)).Select(one => one.Account).Distinct()];

    /// <summary>The chairs who are not concerned; without one, the deputies who are not.</summary>
    private List<AccountId> Presiding(CaseFile file, BodyId body, AccountId? about = null)
    {
        List<AccountId> Left(RosterRole role) => [.. With(role, body).Where(one => !IsRecused(one, file) && one != about)];
        return Left(RosterRole.Chair) is { Count: > 0 } chairs ? chairs : Left(RosterRole.Deputy);
    }

    private bool Prepares(AccountId person, CaseFile file) =>
        (world.Responsibles.Any(one => one.CaseFile == file.Id && one.Account == person) && With(RosterRole.Secretariat, file.Body).Contains(person)) || Presiding(file, file.Body).Contains(person);

    private bool DecidesRecusal(AccountId person, CaseFile file) => world.Recusals
        .Where(one => one.CaseFile == file.Id && one.InForceSince is null && one.LiftedAt is null && one.DecidedAt is null)
        .Any(one => Presiding(file, file.Body, one.Account).Contains(person));

    private bool IsNeeded(AccountId person, CaseFile file) =>
        Prepares(person, file)
        || (_selections[(file.Id, person)].Any(one => one.ConfirmedAt is not null && one.EndedAt is null) && IsMoreThanVisitor(person, file));

    /// <summary>An observer never; a guest with a commission for this case that the chair confirmed; everybody else.</summary>
    private bool IsMoreThanVisitor(AccountId person, CaseFile file) => EntriesOf(person, file.Body).Any(entry => entry.Role switch
    {
        RosterRole.Observer => false,
        RosterRole.Guest => _commissions[(file.Id, person)].Any(one => one.ConfirmedAt is not null && one.Until >= world.Today),
        _ => true,
    });

    /// <summary>A letter of commission that names meetings counts for these alone.</summary>
    private bool IsCalledTo(AccountId person, CaseFile file, Meeting meeting)
    {
        var named = world.CommissionMeetings.Where(one => one.CaseFile == file.Id && one.Account == person).ToList();
        return named.Count == 0 || named.Exists(one => one.Meeting == meeting.Id) || EntriesOf(person, file.Body).Any(entry => entry.Role is not (RosterRole.Guest or RosterRole.Observer));
    }

    /// <summary>Tax, shelters and the like: only on a provision of that law, cited for this very basis.</summary>
    private bool HasGround(FactId fact, Guid by) => world.Facts.Single(one => one.Id == fact).Law is null || world.Grounds.Exists(one => one.Fact == fact && one.NamedBy == by);

    /// <summary>An address and a way to reach somebody, and what was said to tell the place, while the case has the flag.</summary>
    private bool IsHiddenPlace(FactId fact, CaseFile file) =>
        world.Flags.Any(one => one.CaseFile == file.Id && one.LiftedAt is null)
        && world.Facts.Single(one => one.Id == fact) is { Category: FactCategory.Address or FactCategory.Contact } or { MarkedAsPlace: true };

    private bool IsTicked(FactId fact, Guid by) => _ticks.Contains((fact, by));

    private bool Lets(FactId fact, CaseFile file, Guid by) => !IsHiddenPlace(fact, file) || IsTicked(fact, by);

    private string? BasisOf(AccountId person, CaseFile file, Meeting meeting, FactId fact, NaiveJointSession session)
    {
        if (IsMoreThanVisitor(person, file) && IsCalledTo(person, file, meeting))
        {
            if (ConsentFor(person, file, fact) is { } consent) return $"{BasisKind.Consent}:{consent}";
            if (RecordFor(person, file, meeting, fact, session) is { } record) return $"{BasisKind.WithoutConsent}:{record}";
        }

        return Prepares(person, file) ? $"{BasisKind.Preparation}:{file.Id.Value}" : null;
    }

    private Guid? ConsentFor(AccountId person, CaseFile file, FactId fact)
    {
        var agencies = EntriesOf(person, file.Body).Select(one => one.Agency).ToList();
        var running = world.Consents.Where(one => one.CaseFile == file.Id && one.GivenOn <= world.Today && !(one.ValidUntil < world.Today)).ToList();

        // Every "not to them" and "not this" of a consent that runs, even of one taken back, with the moment it was said.
        var noes = running.SelectMany(one =>
            world.ConsentAgencies.Where(named => named.Consent == one.Id && agencies.Contains(named.Agency) && (named.IsExcluded || named.WithdrawnAt is not null)).Select(named => named.WithdrawnAt ?? one.RecordedAt)
            .Concat(world.Exclusions.Where(named => named.Consent == one.Id && named.Account == person).Select(_ => one.RecordedAt))
            .Concat(world.ConsentFacts.Where(named => named.Consent == one.Id && named.Fact == fact && named.WithdrawnAt is not null).Select(named => named.WithdrawnAt!.Value))).ToList();
        // What is told about others is theirs to allow, and a sensitive fact was ticked for the very agency.
        var marks = world.Facts.Single(one => one.Id == fact);
        var yes = running.Where(one => one.WithdrawnAt is null
            && world.ConsentFacts.Any(named => named.Consent == one.Id && named.Fact == fact && named.WithdrawnAt is null)
            && world.ConsentAgencies.Any(named => named.Consent == one.Id && agencies.Contains(named.Agency) && !named.IsExcluded && named.WithdrawnAt is null
                && (!marks.IsSensitive || world.ConsentTicks.Exists(tick => tick.Consent == one.Id && tick.Fact == fact && tick.Recipient == named.Agency.Value)))
            && marks.IsThirdParty == (one.Giver is ConsentGiver.ThirdParty)
            && HasGround(fact, one.Id.Value)
            && noes.All(no => no < one.RecordedAt)
            && Lets(fact, file, one.Id.Value));
        return yes.OrderBy(one => one.Id.Value).FirstOrDefault()?.Id.Value;
    }

    private Guid? RecordFor(AccountId person, CaseFile file, Meeting meeting, FactId fact, NaiveJointSession session)
    {
        if (world.Bodies.Single(one => one.Id == file.Body).Kind is BodyKind.CoordinationMeeting) return null;
        return world.Records.FirstOrDefault(one => one.CaseFile == file.Id && one.Meeting == meeting.Id && one.State is SharingRecordState.Approved && one.EndedAt is null && one.ReviewOn >= world.Today
            && _lines.Contains((one.Id, fact, person)) && Lets(fact, file, one.Id.Value) && HasGround(fact, one.Id.Value)
            && session.AlsoOf.All(other => IsApprovedByBoth(one, file, other)))?.Id.Value;
    }

    /// <summary>Both who preside, one person or two, and an information manager beside the council's; of the other body's only somebody whom an office here lets read the record.</summary>
    private bool IsApprovedByBoth(SharingRecord record, CaseFile file, BodyId other)
    {
        var yes = world.Approvals.Where(one => one.Record == record.Id && one.Approved).Select(one => one.Approver).ToHashSet();
        var managers = With(RosterRole.InformationManager, file.Body).Where(one => yes.Contains(one) && !IsRecused(one, file)).ToList();
        List<AccountId> readers = [.. With(RosterRole.Chair, file.Body), .. With(RosterRole.Deputy, file.Body), .. With(RosterRole.InformationManager, file.Body)];
        var here = Presiding(file, file.Body).Where(yes.Contains).ToList();
        var there = Presiding(file, other).Where(one => yes.Contains(one) && readers.Contains(one)).ToList();
        var ofCouncil = world.Bodies.Single(one => one.Id == file.Body).Kind is BodyKind.IsolationCouncil ? here : there;
        return here.Count > 0 && there.Count > 0 && ofCouncil.Exists(head => managers.Exists(manager => manager != head));
    }
}
