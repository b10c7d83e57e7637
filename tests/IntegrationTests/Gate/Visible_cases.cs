using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>The query behind lists and counts says the same as the table, person by person and case by case (choice 4).</summary>
[Trait("Rule", "R13")]
[Trait("Rule", "R82")]
public sealed class Visible_cases
{
    private const int Cases = 120;

    [Fact]
    public async Task are_exactly_those_whose_label_the_table_grants()
    {
        await using var town = await CaseTown.FoundAsync();
        var people = town.Everybody;
        await town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            var dice = new Random(20261125);
            for (var index = 0; index < Cases; index++) Add(db, town, dice, index);
            return await db.SaveChangesAsync();
        });

        var seen = 0;
        foreach (var person in people)
        {
            await town.Host.InsideAsync(async inside =>
            {
                var admission = inside.GetRequiredService<Admission>();
                var listed = (await admission.VisibleCases(person).ToListAsync()).ToHashSet();
                foreach (var caseFile in await inside.GetRequiredService<MeetingsDb>().Set<CaseFile>().AsNoTracking().Select(file => file.Id).ToListAsync())
                    Assert.Equal(await admission.ForLabelAsync(person, caseFile, default) is Verdict.Granted, listed.Contains(caseFile));
                seen += listed.Count;
                return true;
            });
        }

        Assert.InRange(seen, 1, (people.Count * Cases) - 1);
    }

    /// <summary>Acts look up what they change through this query; were tracking off, the change would be announced and never saved.</summary>
    [Fact]
    public async Task can_be_changed_by_who_finds_them_through_the_query()
    {
        await using var town = await CaseTown.FoundAsync();
        await town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            var id = CaseFileId.New();
            db.Add(new CaseFile { Id = id, Body = town.Body, Label = "R8-001", WrappedKey = [1], OpenedAt = town.Host.Clock.GetUtcNow(), OpenedBy = town.Office });
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();

            var visible = inside.GetRequiredService<Admission>().VisibleCases(town.Chair);
            var found = await db.Set<CaseFile>().Where(file => visible.Contains(file.Id)).ToListAsync();

            Assert.Equal([id], found.Select(file => file.Id));
            Assert.Equal(EntityState.Unchanged, db.Entry(found[0]).State);
            return true;
        });
    }

    /// <summary>A case with 担当, selections in every state, and recusals of anybody, the chair among them.</summary>
    private static void Add(MeetingsDb db, CaseTown town, Random dice, int index)
    {
        var (id, now) = (CaseFileId.New(), town.Host.Clock.GetUtcNow());
        db.Add(new CaseFile { Id = id, Body = town.Body, Label = $"R8-{index + 1:D3}", WrappedKey = [1], OpenedAt = now, OpenedBy = town.Office });
        if (dice.Next(2) == 0) db.Add(new Responsible { CaseFile = id, Account = dice.Next(2) == 0 ? town.Office : town.Colleague, Since = now });
        foreach (var person in town.Everybody)
        {
            if (dice.Next(3) == 0)
            {
                db.Add(new CaseSelection
                {
                    CaseFile = id, Account = person, ProposedBy = town.Office, ProposedAt = now,
                    ConfirmedBy = dice.Next(3) > 0 ? town.Chair : null, ConfirmedAt = dice.Next(3) > 0 ? now : null, EndedAt = dice.Next(4) == 0 ? now : null,
                });
            }

            if (dice.Next(4) == 0)
            {
                db.Add(new CaseRecusal
                {
                    Id = RecusalId.New(), CaseFile = id, Account = person, Route = RecusalRoute.Self, Ground = RecusalGround.Kinship, DeclaredBy = person, DeclaredAt = now,
                    InForceSince = dice.Next(4) > 0 ? now : null, KnewBefore = false, LiftedAt = dice.Next(3) == 0 ? now : null,
                });
            }
        }
    }
}
