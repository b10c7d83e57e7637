using System.Text.Json;
using System.Text.Json.Serialization;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Bodies.Law;

/// <summary>Reads config/law and config/declarations once, at the start. Whatever is wrong stops the start with the file's name.</summary>
internal static class LawFiles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    public static LegalTexts ReadLaw(WebSettings settings)
    {
        var folder = Path.Combine(FolderOf(settings), "law");
        return new LegalTexts([.. FilesOf(folder).SelectMany(Read<LegalText[]>)]);
    }

    public static DeclarationTemplates ReadTemplates(WebSettings settings, LegalTexts laws)
    {
        var folder = Path.Combine(FolderOf(settings), "declarations");
        return new DeclarationTemplates([.. FilesOf(folder).Select(Read<DeclarationTemplate>)], laws);
    }

    private static string FolderOf(WebSettings settings) =>
        settings.ConfigDirectory.Length > 0 ? settings.ConfigDirectory : Path.Combine(AppContext.BaseDirectory, "config");

    private static IEnumerable<string> FilesOf(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
        : throw new LawNotReadableException($"There is no folder {folder}. Set Meetings:ConfigDirectory to the folder that holds law and declarations.");

    private static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json) ?? throw new LawNotReadableException($"{path} is empty.");
        }
        catch (JsonException failure)
        {
            throw new LawNotReadableException($"{path} cannot be read: {failure.Message}", failure);
        }
    }
}

/// <summary>Has the legal texts read before the first request, so that a broken file stops the start.</summary>
internal sealed class LawAtStart(LegalTexts laws, DeclarationTemplates templates) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = (laws, templates);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
