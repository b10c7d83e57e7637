using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Audit;

public sealed class Chain_verifier
{
    [Fact]
    public void finds_nothing_in_chains_that_nobody_touched()
    {
        var verifier = Walk([.. Chains.Of("case:a", 40), .. Chains.Of("rest", 60), .. Chains.Of("session:b", 1)]);
        Assert.Null(verifier.FirstFault);
        Assert.Equal((101, 3), (verifier.Entries, verifier.Chains));
    }

    [Fact]
    public void names_the_first_broken_entry()
    {
        var chain = Chains.Of("rest", 30);
        chain[11] = Chains.With(chain[11], allowed: !chain[11].Allowed);
        chain[20] = Chains.With(chain[20], act: "audit.read");
        Assert.Equal(new ChainFault("rest", 12, ChainFaultKind.Edited), Walk(chain).FirstFault);
    }

    [Fact]
    public void sees_an_entry_that_was_taken_out()
    {
        var chain = Chains.Of("rest", 30);
        chain.RemoveAt(9);
        Assert.Equal(new ChainFault("rest", 10, ChainFaultKind.NumberMissing), Walk(chain).FirstFault);
    }

    [Fact]
    public void sees_the_first_entries_gone()
    {
        var chain = Chains.Of("rest", 30);
        chain.RemoveRange(0, 5);
        Assert.Equal(new ChainFault("rest", 1, ChainFaultKind.NumberMissing), Walk(chain).FirstFault);
    }

    [Fact]
    public void sees_an_entry_that_was_taken_out_although_the_rest_was_numbered_anew()
    {
        var chain = Chains.Of("rest", 30);
        chain.RemoveAt(9);
        for (var index = 9; index < chain.Count; index++) chain[index] = Chains.Sealed(Chains.With(chain[index], number: index + 1));
        Assert.Equal(new ChainFault("rest", 10, ChainFaultKind.WrongPrevious), Walk(chain).FirstFault);
    }

    [Fact]
    public void tells_nothing_from_an_empty_text_and_nobody_from_somebody()
    {
        var entry = Chains.Of("rest", 1)[0];
        var written = Chains.Sealed(Chains.With(entry, rule: _ => ""));
        Assert.NotNull(Walk([Chains.With(written, rule: _ => null)]).FirstFault);
        var anonymous = Chains.Sealed(Chains.With(entry, actor: _ => null));
        Assert.NotNull(Walk([Chains.With(anonymous, actor: _ => AccountId.From(Guid.Empty))]).FirstFault);
    }

    /// <summary>What the chain cannot tell, said here so that nobody believes otherwise.</summary>
    [Fact]
    public void cannot_see_what_was_cut_off_the_end()
    {
        var chain = Chains.Of("rest", 30);
        Assert.Null(Walk(chain[..20]).FirstFault);
    }

    [Fact]
    public void finds_each_of_a_thousand_random_tamperings()
    {
        var whole = Chains.Of("rest", 50);
        for (var round = 0; round < 1000; round++)
        {
            var (how, tampered) = Tamper([.. whole]);
            Assert.True(Walk(tampered).FirstFault is not null, $"Not found in round {round}: {how}");
        }
    }

    [Fact]
    public void agrees_with_a_hash_computed_by_hand()
    {
        var entry = new AuditEntry
        {
            Chain = "rest",
            Number = 1,
            At = DateTimeOffset.UnixEpoch,
            Actor = null,
            Act = "a",
            ObjectType = "none",
            ObjectId = Guid.Empty,
            Allowed = true,
            Rule = null,
            Previous = [],
            Hash = [],
        };

        // docs/rules/audit.md: each field with its length in four bytes before it, nothing as length -1.
        const string bytes =
            "00000000" + "00000004" + "72657374" + "00000008" + "0000000000000001" + "00000008" + "089f7ff5f7b58000" + "ffffffff"
            + "00000001" + "61" + "00000004" + "6e6f6e65" + "00000010" + "00000000000000000000000000000000" + "00000001" + "01" + "ffffffff";
        Assert.Equal(Convert.ToHexString(SHA256.HashData(Convert.FromHexString(bytes))), Convert.ToHexString(entry.ExpectedHash()));
        Assert.Null(Walk([Chains.Sealed(entry)]).FirstFault);
    }

    private static (string How, List<AuditEntry> Chain) Tamper(List<AuditEntry> chain)
    {
        var at = RandomNumberGenerator.GetInt32(chain.Count);
        var entry = chain[at];
        switch (RandomNumberGenerator.GetInt32(11))
        {
            case 0:
                chain[at] = Chains.With(entry, act: entry.Act + "x");
                return ("act", chain);
            case 1:
                chain[at] = Chains.With(entry, at: entry.At.AddMicroseconds(1));
                return ("time", chain);
            case 2:
                chain[at] = Chains.With(entry, actor: _ => AccountId.New());
                return ("actor", chain);
            case 3:
                chain[at] = Chains.With(entry, thing: Guid.CreateVersion7());
                return ("object", chain);
            case 4:
                chain[at] = Chains.With(entry, allowed: !entry.Allowed);
                return ("result", chain);
            case 5:
                chain[at] = Chains.With(entry, rule: rule => rule + "R1");
                return ("rule", chain);
            case 6:
                // Edited by somebody who knows how to make a hash: the next entry gives it away, the last one cannot.
                var inner = RandomNumberGenerator.GetInt32(chain.Count - 1);
                chain[inner] = Chains.Sealed(Chains.With(chain[inner], act: "changed"));
                return ("resealed", chain);
            case 7:
                chain.RemoveAt(RandomNumberGenerator.GetInt32(chain.Count - 1));
                return ("delete", chain);
            case 8:
                chain.Insert(at, Chains.Sealed(Chains.With(entry, act: "put in")));
                return ("insert", chain);
            case 9:
                var other = (at + 1 + RandomNumberGenerator.GetInt32(chain.Count - 1)) % chain.Count;
                (chain[at], chain[other]) = (Chains.With(chain[other], number: entry.Number), Chains.With(entry, number: chain[other].Number));
                return ("swap", chain);
            default:
                chain[at] = Chains.With(entry, hash: RandomNumberGenerator.GetBytes(32));
                return ("hash", chain);
        }
    }

    private static ChainVerifier Walk(IEnumerable<AuditEntry> entries)
    {
        var verifier = new ChainVerifier();
        foreach (var entry in entries) verifier.Take(entry);
        return verifier;
    }
}
