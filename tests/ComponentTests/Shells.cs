using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests;

/// <summary>What stands around a page, for tests that do not care about it.</summary>
internal static class Shells
{
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 5, 23, 7, TimeSpan.Zero);

    public static ShellView Of(PersonView? viewer = null, NoticeView? notice = null, bool demo = false)
    {
        var keys = 0;

        return new ShellView
        {
            Title = "ホーム",
            Municipality = "みどり野市",
            Now = Now,
            Viewer = viewer,
            Sections = viewer is null ? [] : [new SectionLink("ホーム", "/", true), new SectionLink("会議", "/meetings", false)],
            Here = "/",
            IsDemo = demo,
            HelpLine = "事務局 内線 2145",
            Notice = notice,
            Token = new FormToken("__token", "token-value"),
            NewKey = () => $"key-{++keys}",
        };
    }

    public static PersonView Horikawa { get; } = new("堀川", "民生委員・児童委員");
}
