using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of refusals that any page may give.</summary>
public static class WebTexts
{
    public static string ErrorTitle => In("表示できません", "Cannot be shown");

    public static string SignedOut => In("もう一度サインインすると、続きから使えます。", "Sign in again to go on.");

    public static string SecondFactorMissing => In("確認コードの設定がまだです。設定すると使えます。", "Set up your second factor first.");

    public static string NotAvailable => In("お探しの資料は表示できません。必要な場合は事務局にお問い合わせください。", "What you are looking for cannot be shown. Please ask the secretariat if you need it.");

    public static string ChangedMeanwhile => In("ほかの人が先に変えました。いまの内容を確かめてから、もう一度保存してください。", "Somebody else changed this first. Look at what it is now, then save again.");

    public static string FormNotOurs => In("この画面は古くなっています。書いたものを手元に写してから、開き直してください。", "This page is out of date. Keep a copy of what you wrote, then open it again.");

    public static string Missing => In("書いてください。", "Please fill this in.");

    public static string NotADay => In("実在する日付を、2026-11-27 のように書いてください。", "Write a day that exists, such as 2026-11-27.");

    public static string NotATime => In("時刻を、14:00 のように書いてください。", "Write a time such as 14:00.");

    public static string NothingChosen => In("選んでください。", "Please choose.");

    public static string NotAChoice => In("一覧から選んでください。", "Choose from the list.");

    public static string MayNot(string act) => In($"「{act}」は、あなたの役割ではできません。事務局にお問い合わせください。", $"Your role does not include “{act}”. Please ask the secretariat.");

    public static string TooMuch => In("送られた内容が大きすぎます。前の画面に戻り、短くしてから送ってください。", "What was sent is too large. Go back, shorten it, and send it again.");

    public static string TooLong(int most) => In($"{most}文字までにしてください。", $"At most {most} characters, please.");

    public static string NotANumber(int least, int most) => In($"{least}から{most}までの数を書いてください。", $"Write a number from {least} to {most}.");
}
