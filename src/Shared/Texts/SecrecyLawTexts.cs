using ConsoleSupport.Meetings.Shared.Cases;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of facts under a special secrecy law (D15).</summary>
public static class SecrecyLawTexts
{
    public static string Field => In("別の法律の守秘", "Special secrecy law");

    public static string FieldHint => In(
        "税の情報など、会議の法律とは別の法律が外に出すことを限っている情報です。その法律の根拠を書かないかぎり、誰にも共有されません。マイナンバーは書かないでください。",
        "Another law than the meeting’s limits giving it out, such as for tax data. Nobody is given it unless a ground of that law is cited. Never write a My Number.");

    public static string None => In("なし", "None");

    public static string Name(SecrecyLaw law) => law switch
    {
        SecrecyLaw.Tax => In("税の情報（地方税法22条）", "Tax data (Local Tax Act 22)"),
        SecrecyLaw.ChildProtection => In("要対協の記録（児童福祉法25条の5）", "Child-protection council records (Child Welfare Act 25-5)"),
        SecrecyLaw.Shelter => In("避難先・一時保護の記録", "Shelter records"),
        SecrecyLaw.CriminalRecord => In("前科・犯罪の経歴", "Criminal records"),
        SecrecyLaw.Other => In("その他の法律（根拠に書く）", "Another law (named in the ground)"),
        _ => throw new ArgumentOutOfRangeException(nameof(law), law, null),
    };

    public static string GroundHead => In("別の法律の守秘がある情報", "Facts under a special secrecy law");

    public static string GroundWhy => In(
        "共有する情報に別の法律の守秘があるときは、その法律のどの規定によって出せるかを書いてください。書かない情報は共有できません。書いた内容は封をして残します。この製品は、その当否を判断しません。",
        "For a fact under a special secrecy law, cite the provision of that law on which it may be given. Without it the fact is not shared. The citation is kept sealed; the product does not judge it.");

    public static string GroundOf(int number, SecrecyLaw law) => In($"情報{number}：{Name(law)} — 出せる根拠の規定", $"Fact {number}: {Name(law)}, provision on which it may be given");

    public static string Blocked => In(
        "別の法律の守秘がある情報が含まれています。その法律のどの規定で出せるかを書くか、その情報を外してください。",
        "One of the facts is under a special secrecy law. Cite the provision of that law on which it may be given, or leave the fact out.");

    public static string CitedHead => In("別の法律の根拠", "Grounds of special laws");

    public static string Cited(int number, SecrecyLaw law, string ground) => In($"情報{number}（{Name(law)}）：{ground}", $"Fact {number} ({Name(law)}): {ground}");
}
