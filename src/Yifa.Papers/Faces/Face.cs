namespace Yifa.Papers.Faces;

// The faces of an official document (GB/T 9704 names 仿宋 for the text, 小标宋 for the title, 黑体 and 楷体 for headings).
enum Face
{
    FangSong,
    TitleSong,
    Hei,
    Kai,
    Song,
}

// What each face is called in files, the wanted one first, then what stands in for it.
static class FaceNames
{
    static readonly string[] Serif =
    [
        "noto-serif-sc-chinese-simplified-400-normal",
        "noto-serif-sc-*-400-normal",
        "Noto Serif SC",
        "宋体",
        "SimSun",
        "STSong",
        "AR PL UMing CN",
        "AR PL SungtiL GB",
    ];

    static readonly string[] BoldSerif = ["noto-serif-sc-chinese-simplified-700-normal", .. Serif];

    // Drawn by one of these when neither the face nor its stand-ins have the character; the rest of the machine's fonts comes after.
    public static readonly string[] Last =
    [
        .. Serif,
        "Droid Sans Fallback",
        "AR PL UKai CN",
        "SimSun-ExtB",
        "HanaMinA",
        "HanaMinB",
        "WenQuanYi Zen Hei",
        "Microsoft YaHei",
    ];

    public static IReadOnlyList<string> Of(Face face) =>
        face switch
        {
            Face.FangSong => ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong", "华文仿宋", .. Serif],
            Face.TitleSong => ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", .. BoldSerif],
            Face.Hei => ["黑体", "SimHei", "STHeiti", "Noto Sans SC", .. BoldSerif],
            Face.Kai => ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "AR PL UKai CN", .. Serif],
            Face.Song => ["宋体", "SimSun", "STSong", .. Serif],
            _ => throw new ArgumentOutOfRangeException(nameof(face), face, "There is no such face."),
        };
}
