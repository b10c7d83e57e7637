using ConsoleSupport.Meetings.Server.Platform.Data;

namespace ConsoleSupport.Meetings.Server.Platform.Acts;

/// <summary>Something that must be the last word in the transaction of an act: the audit trail, whose chain lock is taken late and held shortly (choice 25).</summary>
internal interface IBeforeCommit
{
    Task WriteAsync(CancellationToken cancellation);

    /// <summary>The act was rolled back: what it noted did not happen.</summary>
    void Forget();
}

/// <summary>One act, one transaction (ADR 0007): state, news, audit and mail are saved together or not at all. Scoped; use cases only call SaveChanges.</summary>
internal sealed class Act(MeetingsDb db, IEnumerable<IBeforeCommit> lastWords)
{
    private readonly List<Func<Task>> _afterCommit = [];

    /// <summary>Runs when, and only when, the act was committed; for bells and pushes, which may be lost.</summary>
    public void AfterCommit(Func<Task> effect) => _afterCommit.Add(effect);

    /// <summary>Runs the work and commits when <paramref name="keep"/> says that it was done; else everything is rolled back.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, Func<T, bool> keep, CancellationToken cancellation)
    {
        T outcome;
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            outcome = await work();
            if (!keep(outcome))
            {
                await transaction.RollbackAsync(CancellationToken.None);
                db.ChangeTracker.Clear();
                _afterCommit.Clear();
                foreach (var word in lastWords) word.Forget();
                return outcome;
            }

            // What the use case left unsaved goes first, so that a conflict there is not taken for a failure of the trail.
            await db.SaveChangesAsync(cancellation);
            await WriteLastWordsAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        var effects = _afterCommit.ToArray();
        _afterCommit.Clear();
        foreach (var effect in effects) await effect();
        return outcome;
    }

    private async Task WriteLastWordsAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var word in lastWords) await word.WriteAsync(cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new AuditUnavailableException("The act was rolled back, because it could not be recorded.", failure);
        }
    }
}
