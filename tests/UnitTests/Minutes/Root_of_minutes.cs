using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

public sealed class Root_of_minutes
{
    private static readonly MinutesId Minutes = MinutesId.New();

    private static readonly SaltedText[] Texts = [.. new[] { "会議", "出席者", "母の認定は更新の時期に当たる。", "なし", "なし" }.Select(SaltedText.New)];

    private static byte[][] Leaves => [.. Texts.Select(text => text.Leaf)];

    [Fact]
    public void A_leaf_is_the_hash_of_salt_and_text()
    {
        var text = SaltedText.New("母の認定");

        Assert.Equal(SHA256.HashData([.. text.Salt, .. Encoding.UTF8.GetBytes("母の認定")]), text.Leaf);
        Assert.Equal(32, text.Salt.Length);
    }

    [Fact]
    public void Equal_texts_have_different_leaves() => Assert.NotEqual(Texts[3].Leaf, Texts[4].Leaf);

    [Theory]
    [InlineData("")]
    [InlineData("一行目\n二行目 𠮷野家")]
    public void Salt_and_text_come_back_from_the_seal(string words)
    {
        var text = SaltedText.New(words);
        var again = SaltedText.Unpack(text.Pack());

        Assert.Equal(words, again.Text);
        Assert.Equal(text.Leaf, again.Leaf);
    }

    [Trait("Rule", "R95")]
    [Fact]
    public void Any_change_of_a_text_changes_the_root()
    {
        var root = MinutesRoot.Of(Minutes, Leaves);
        for (var place = 0; place < Texts.Length; place++)
        {
            var changed = Leaves;
            changed[place] = (Texts[place] with { Text = Texts[place].Text + "。" }).Leaf;
            Assert.NotEqual(root, MinutesRoot.Of(Minutes, changed));
        }
    }

    [Fact]
    public void Leaving_out_adding_and_swapping_paragraphs_change_the_root()
    {
        var (root, leaves) = (MinutesRoot.Of(Minutes, Leaves), Leaves);

        Assert.NotEqual(root, MinutesRoot.Of(Minutes, leaves[..^1]));
        Assert.NotEqual(root, MinutesRoot.Of(Minutes, [.. leaves, leaves[^1]]));
        Assert.NotEqual(root, MinutesRoot.Of(Minutes, [leaves[1], leaves[0], .. leaves[2..]]));
        Assert.NotEqual(root, MinutesRoot.Of(MinutesId.New(), leaves));
    }

    [Fact]
    public void Neither_a_leaf_nor_an_inner_node_can_stand_for_the_root()
    {
        var leaf = Texts[0].Leaf;

        Assert.NotEqual(leaf, MinutesRoot.Of(Minutes, [leaf]));
        Assert.NotEqual(MinutesRoot.Of(Minutes, [leaf, leaf]), MinutesRoot.Of(Minutes, [SHA256.HashData([1, .. leaf, .. leaf])]));
    }

    /// <summary>When a case's key is destroyed its paragraphs do not open any more; the stored leaves are all the root needs (choice 24).</summary>
    [Fact]
    public void The_root_verifies_although_the_texts_of_a_case_cannot_be_opened()
    {
        var root = MinutesRoot.Of(Minutes, Leaves);
        byte[][] storedLeaves = Leaves;
        SaltedText?[] stillOpen = [Texts[0], Texts[1], null, null, null];

        Assert.True(MinutesRoot.Verifies(Minutes, storedLeaves, root));
        Assert.All(stillOpen.Zip(storedLeaves).Where(pair => pair.First is not null), pair => Assert.Equal(pair.Second, pair.First!.Leaf));
    }

    [Fact]
    public void A_changed_leaf_is_noticed()
    {
        var (root, leaves) = (MinutesRoot.Of(Minutes, Leaves), Leaves);
        leaves[2] = SaltedText.New("別の文").Leaf;

        Assert.False(MinutesRoot.Verifies(Minutes, leaves, root));
    }
}
