using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Codes;

public sealed class CodeCheckTests : IDisposable
{
    private readonly CodeSpecimen made = new();
    private static readonly DateTime Noon = CodeSpecimen.From.AddHours(3);

    public void Dispose() => made.Dispose();

    private CodeVerdict At(DateTime at, string shown, long? offset = null, params string[] lists) =>
        CodeCheck.Of(shown, made.Against(at, lists) with { Offset = offset }).Verdict;

    [Fact]
    public void A_code_shown_by_its_phone_is_valid_and_says_who_may_inspect_what()
    {
        var found = CodeCheck.Of(made.Shown(Noon), made.Against(Noon));

        Assert.Equal(CodeVerdict.Valid, found.Verdict);
        var code = found.Token!.Code;
        Assert.Equal(CodeSpecimen.Code.Authorities, code.Authorities);
        Assert.Equal(CodeSpecimen.Code.Items, code.Items);
        Assert.Equal(CodeSpecimen.Code.Officers, code.Officers);
        Assert.Equal(
            CodeSpecimen.Code with
            {
                Authorities = [],
                Items = [],
                Officers = [],
            },
            code with
            {
                Authorities = [],
                Items = [],
                Officers = [],
            }
        );
    }

    [Fact]
    public void It_counts_from_its_first_second_to_the_last_before_its_end()
    {
        Assert.Equal(CodeVerdict.NotYet, At(CodeSpecimen.From.AddSeconds(-1), made.Shown(CodeSpecimen.From.AddSeconds(-1))));
        Assert.Equal(CodeVerdict.Valid, At(CodeSpecimen.From, made.Shown(CodeSpecimen.From)));
        Assert.Equal(CodeVerdict.Valid, At(CodeSpecimen.Until.AddSeconds(-1), made.Shown(CodeSpecimen.Until.AddSeconds(-1))));
        Assert.Equal(CodeVerdict.Expired, At(CodeSpecimen.Until, made.Shown(CodeSpecimen.Until)));
    }

    [Fact]
    public void A_picture_of_a_minute_ago_is_stale_whenever_in_its_step_it_was_taken()
    {
        for (var second = 0; second < Presentation.StepSeconds; second++)
        {
            var taken = Noon.AddSeconds(second);
            var picture = made.Shown(taken);
            Assert.Equal(CodeVerdict.Valid, At(taken.AddSeconds(Presentation.GraceSeconds - 1), picture));
            Assert.Equal(CodeVerdict.Stale, At(taken.AddMinutes(1), picture));
        }
    }

    [Fact]
    public void A_token_without_its_phone_is_worth_nothing()
    {
        Assert.Equal(CodeVerdict.Stale, At(Noon, made.Token()));

        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var copied = Presentation.Show(made.Token(), Presentation.StepAt(Noon), b => other.SignData(b, HashAlgorithmName.SHA256));
        Assert.Equal(CodeVerdict.Forged, At(Noon, copied));
    }

    [Fact]
    public void Clocks_that_differ_are_not_a_stale_display()
    {
        var ahead = CodeCheck.Of(made.Shown(Noon.AddMinutes(20)), made.Against(Noon));
        Assert.Equal(CodeVerdict.ClockDiffers, ahead.Verdict);
        Assert.InRange(ahead.Ahead!.Value, 1200 - Presentation.StepSeconds, 1200 + Presentation.StepSeconds);

        var shown = made.Shown(Noon);
        Assert.Equal(CodeVerdict.Stale, At(Noon.AddMinutes(20), shown));
        var known = CodeCheck.Of(shown, made.Against(Noon.AddMinutes(20)) with { Offset = -1200 });
        Assert.Equal((CodeVerdict.ClockDiffers, -1200L), (known.Verdict, known.Ahead!.Value));
    }

    [Fact]
    public void A_clock_that_is_behind_does_not_make_an_old_picture_current()
    {
        Assert.Equal(CodeVerdict.Stale, At(Noon, made.Shown(Noon), offset: 600));
        Assert.Equal(CodeVerdict.Expired, At(CodeSpecimen.Until.AddSeconds(-60), made.Shown(CodeSpecimen.Until), offset: 60));
    }

    [Fact]
    public void A_revoked_code_is_found_on_the_list_and_the_lists_date_is_told()
    {
        var list = made.Revoked(CodeSpecimen.Code.Serial);

        var found = CodeCheck.Of(made.Shown(Noon), made.Against(Noon, list));

        Assert.Equal((CodeVerdict.Revoked, CodeSpecimen.From.AddHours(1)), (found.Verdict, found.ListAt));
        Assert.Equal(CodeVerdict.Valid, At(Noon, made.Shown(Noon), null, made.Revoked("别的编号")));
    }

    [Fact]
    public void A_list_counts_for_its_own_issuer_and_only_as_that_signed_it()
    {
        var list = made.Revoked("甲");

        Assert.Null(RevokedList.Read(list, [made.Key with { Issuer = "另一区" }]));
        Assert.Null(RevokedList.Read(list, [made.Key with { Until = CodeSpecimen.From }]));
        Assert.Null(RevokedList.Read("{}", [made.Key]));
        Assert.Null(RevokedList.Read(list.Replace("\"signature\":\"", "\"signature\":\"A", StringComparison.Ordinal), [made.Key]));
        var passed = made.Token().Split('.');
        Assert.Null(
            RevokedList.Read($$"""{"protected":"{{passed[0]}}","payload":"{{passed[1]}}","signature":"{{passed[2]}}"}""", [made.Key])
        );
    }

    [Fact]
    public void Who_checks_it_at_another_place_is_told_so_unless_the_position_is_too_vague()
    {
        CheckedCode Where(int north, int accuracy) =>
            CodeCheck.Of(
                made.Shown(Noon),
                made.Against(Noon) with
                {
                    Position = new(CodeSpecimen.Code.Spot!.Latitude + north, CodeSpecimen.Code.Spot.Longitude, accuracy),
                }
            );

        Assert.Equal(CodeVerdict.Valid, Where(180, 10).Verdict);
        Assert.Equal(CodeVerdict.WrongPlace, Where(900, 10).Verdict);
        Assert.Equal(CodeVerdict.Valid, Where(900, 2_000).Verdict);
        Assert.Equal(1001, Where(900, 10).Distance);
        var (spot, east) = (CodeSpecimen.Code.Spot!, CodeSpecimen.Code.Spot!.Longitude + 1_000);
        Assert.Equal(952, CodeCheck.Metres(spot, new(spot.Latitude, east, 0)));
    }

    [Fact]
    public void The_key_must_be_the_issuers_own_and_in_use_when_the_code_was_signed()
    {
        var shown = made.Shown(Noon);
        CodeVerdict With(CodeKey key) => CodeCheck.Of(shown, new([key], [], Noon)).Verdict;

        Assert.Equal(CodeVerdict.Valid, With(made.Key));
        Assert.Equal(CodeVerdict.UnknownIssuer, With(made.Key with { Issuer = "另一区" }));
        Assert.Equal(CodeVerdict.Forged, With(made.Key with { Until = CodeSpecimen.From.AddHours(-3) }));
        Assert.Equal(CodeVerdict.UnknownIssuer, CodeCheck.Of(shown, new([], [], Noon)).Verdict);
    }

    [Fact]
    public void No_bit_of_what_is_shown_can_be_changed()
    {
        var shown = Encoding.ASCII.GetBytes(made.Shown(Noon));
        var with = made.Against(Noon);

        for (var bit = 0; bit < shown.Length * 8; bit++)
        {
            shown[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.NotEqual(CodeVerdict.Valid, CodeCheck.Of(Encoding.Latin1.GetString(shown), with).Verdict);
            shown[bit / 8] ^= (byte)(1 << bit % 8);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("~~")]
    [InlineData("a.b.c")]
    [InlineData("https://example.org/")]
    [InlineData("e30.e30.e30~1~e30")]
    public void What_is_no_code_is_said_to_be_none(string text) => Assert.Equal(CodeVerdict.Unreadable, At(Noon, text));

    [Fact]
    public void A_step_is_written_in_one_way()
    {
        var parts = made.Shown(Noon).Split('~');

        Assert.Equal(CodeVerdict.Unreadable, At(Noon, $"{parts[0]}~0{parts[1]}~{parts[2]}"));
        Assert.Equal(CodeVerdict.Unreadable, At(Noon, $"{parts[0]}~+{parts[1]}~{parts[2]}"));
        Assert.Equal(CodeVerdict.Unreadable, At(Noon, $"{parts[0]}~999999999999~{parts[2]}"));
    }

    [Fact]
    public void Keys_are_read_as_they_were_written()
    {
        var read = Assert.Single(CodeKey.ReadSet(CodeKey.WriteSet([made.Key]))!);

        Assert.Equal((made.Key.Kid, made.Key.Issuer, made.Key.From, made.Key.Until), (read.Kid, read.Issuer, read.From, read.Until));
        Assert.Null(CodeKey.ReadSet("""{"keys":[{"crv":"P-256","x":"AA","y":"AA","iss":"甲","nbf":0,"exp":1}]}"""));
        Assert.Null(CodeKey.ReadSet("[]"));
    }

    [Fact]
    public void A_payload_is_the_same_bytes_for_the_same_code() =>
        Assert.Equal(
            """{"iss":"示例区","jti":"示检码20260316000017","iat":1773615600,"nbf":1773622800,"exp":1773655200,"tsk":"食品生产企业日常检查","gnd":"p","why":"示例区2026年度行政检查计划第12项","org":["示例区市场监督管理局","示例区消防救援支队"],"itm":["食品生产许可条件","消防设施"],"ofc":[["示例人员1","示010001"],["示例人员2","示010002"]],"ent":"示例食品有限公司","cid":"91310112MA1GB0000X","plc":"示例路1号","geo":[3111234,12137890,200]}""",
            Encoding.UTF8.GetString((made.Said() with { Phone = null }).Write())
        );
}
