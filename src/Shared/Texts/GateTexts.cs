using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the gate: a person's own conditions and how each is mended (M6, R42). Nothing here speaks of selection, recusal or basis.</summary>
public static class GateTexts
{
    public static string Title => In("資料を見るために", "Before you can see this");

    public static string TwoFactors => In("2つの要素でのサインイン", "Sign-in with two factors");

    public static string DeclarationCurrent => In("誓約書への署名", "Signing the declaration");

    public static string JointDeclarations => In("合同で開くもう一方の会議体の誓約書への署名", "Signing the declaration of the other body of the joint session");

    public static string ReminderConfirmed => In("本日の秘密保持の確認", "Today’s reminder of confidentiality");

    public static string Admitted => In("会議室への入室", "Being let into the room");

    public static string InWindow => In("閲覧できる期間", "The time in which papers are open");

    public static string MendTwoFactors => In("確認コードを設定して、もう一度サインインしてください。", "Set up your codes and sign in again.");

    public static string MendDeclaration => In("この会議体の誓約書を読んで、署名してください。", "Read and sign this body’s declaration.");

    public static string MendJointDeclarations => In("合同で開くもう一方の会議体の誓約書を読んで、署名してください。", "Read and sign the declaration of the other body.");

    public static string MendReminder => In("入室確認で、本日の注意を読んで確認してください。", "Read and confirm today’s reminder at check-in.");

    public static string MendAdmitted => In("入室を申し込むと、議長か事務局が迎え入れます。", "Ask to come in; the chair or the office lets you in.");

    public static string MendWindow => In("資料は、配付されてから閉会後の決められた日まで見られます。事務局にお問い合わせください。", "Papers are open from release until a set day after closing. Please ask the secretariat.");

    public static string Mend => In("進む", "Go on");

    public static string IsDone => In("済み", "done");

    public static string StillOpen => In("まだです", "open");

    /// <summary>① ② ③ …</summary>
    public static string Number(int index) => ((char)('①' + index)).ToString();

    /// <summary>M6, first sentence.</summary>
    public static string Needed(IReadOnlyList<(string Word, bool IsOpen)> conditions)
    {
        var all = conditions.Select((condition, index) => (Number: Number(index), condition.Word, condition.IsOpen)).ToList();
        return In(
            $"この会議体の資料を見るには、{string.Join("、", all.Select(one => one.Number + one.Word))} が必要です。未了：{string.Join("", all.Where(one => one.IsOpen).Select(one => one.Number))}",
            $"To see papers of this body you need: {string.Join(", ", all.Select(one => $"{one.Number} {one.Word}"))}. Still open: {string.Join(" ", all.Where(one => one.IsOpen).Select(one => one.Number))}");
    }
}
