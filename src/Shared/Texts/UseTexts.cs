using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Under which conditions something was given to whoever reads it (R61, R64). The same words wherever it is read.</summary>
public static class UseTexts
{
    public static string Head => In("提供の条件", "Conditions");

    public static string Purpose => In("この会議で支援を話し合い、引き受けた支援を行うためだけに使います。", "Use it only to discuss support at this meeting and to give the support agreed on.");

    public static string Leak => In("決められた人のほかには、伝えない・見せない・写さない。画面や控えを人目にさらさないでください。", "Do not tell, show or copy it beyond those it is meant for. Keep screens and notes out of sight.");

    public static string Return => In("用が済んだ控えは、事務局に返すか、読めないように消してください。", "Give notes back to the office or erase them once they have served.");

    /// <summary>R64. Said of everything that came without consent.</summary>
    public static string NoOtherUse => In(
        "ほかの目的には使えません。税や債権の徴収、給付の減額・打切り、人事、それらの証拠には使わないでください。",
        "It serves no other purpose: not to collect taxes or debts, cut benefits or decide on staff, nor as evidence for any of these.");

    public static string WithoutConsent => In("本人の同意なしで共有された情報です。", "This was shared without the person’s consent.");

    /// <summary>On the text taken home: it names no case, so it cannot say on what it rests.</summary>
    public static string WhateverItsBasis => In("本人の同意の有無にかかわらず、", "Whether or not the person consented: ");
}
