using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Vault;

/// <summary>The key of each case file. Private to the vault: whoever holds it needs no grant.</summary>
internal sealed class CaseKeys(MeetingsDb db, MasterKey master)
{
    private readonly Dictionary<CaseFileId, byte[]> _open = [];

    /// <summary>A new wrapped key for a new case file.</summary>
    public byte[] NewWrapped(CaseFileId caseFile)
    {
        var key = RandomNumberGenerator.GetBytes(Sealing.KeyLength);
        _open[caseFile] = key;
        return master.Wrap(key, PlaceOf(caseFile));
    }

    public async Task<byte[]> OfAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        if (_open.TryGetValue(caseFile, out var known)) return known;
        var wrapped = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Id == caseFile).Select(file => file.WrappedKey).SingleAsync(cancellation);
        return _open[caseFile] = master.Unwrap(wrapped, PlaceOf(caseFile));
    }

    private static Place PlaceOf(CaseFileId caseFile) => new("case_files.wrapped_key", caseFile.Value, caseFile.Value);
}
