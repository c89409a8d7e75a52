using System.Security.Cryptography;
using Yifa.Kernel;

namespace Yifa.Tests.Kernel.Codes;

/// <summary>A made-up visit to a made-up enterprise, its issuer's key, and the phone that shows it.</summary>
internal sealed class CodeSpecimen : IDisposable
{
    public const string Issuer = "示例区";
    public static readonly DateTime From = new(2026, 3, 16, 1, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime Until = From.AddHours(9);

    public CodeSpecimen()
    {
        Key = new(Issuer, PointOf(issuer), From.AddDays(-100), From.AddDays(265));
    }

    private readonly ECDsa issuer = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa phone = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public CodeKey Key { get; }

    public static InspectionCode Code { get; } =
        new(
            "示检码20260316000017",
            "食品生产企业日常检查",
            CodeGround.Planned,
            "示例区2026年度行政检查计划第12项",
            ["示例区市场监督管理局", "示例区消防救援支队"],
            ["食品生产许可条件", "消防设施"],
            [new("示例人员1", "示010001"), new("示例人员2", "示010002")],
            "示例食品有限公司",
            "91310112MA1GB0000X",
            "示例路1号",
            new(3111234, 12137890, 200),
            From,
            Until
        );

    public static byte[] PointOf(ECDsa key)
    {
        var point = key.ExportParameters(false).Q;
        return [.. point.X!, .. point.Y!];
    }

    public byte[] Sign(byte[] bytes) => issuer.SignData(bytes, HashAlgorithmName.SHA256);

    public CodeToken Said(InspectionCode? code = null) => new(code ?? Code, Issuer, From.AddHours(-2), PointOf(phone));

    public string Token(InspectionCode? code = null) => Said(code).Sign(Key.Kid, Sign);

    /// <summary>What the phone shows at a moment, by its own clock.</summary>
    public string Shown(DateTime at, InspectionCode? code = null, string? token = null) =>
        Presentation.Show(token ?? Token(code), Presentation.StepAt(at), bytes => phone.SignData(bytes, HashAlgorithmName.SHA256));

    public string Revoked(params string[] serials) =>
        new RevokedList(Issuer, From.AddHours(1), serials.ToDictionary(s => s, _ => CaseFile.ChinaDay(From))).Sign(Key.Kid, Sign);

    public Checking Against(DateTime at, params string[] lists) => new([Key], [.. lists.Select(l => RevokedList.Read(l, [Key])!)], at);

    public void Dispose()
    {
        issuer.Dispose();
        phone.Dispose();
    }
}
