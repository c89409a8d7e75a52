using Yifa.Kernel;

namespace Yifa.Modules.DoubleRandom;

public static class Figures
{
    public static readonly Figure Drawn = Figure.Count(
        "double-random.drawn",
        "双随机抽取对象",
        "Objects drawn at random",
        "家",
        "抽取时抽中的对象,每家一次,计入抽取之日;另行抽取的,前一次抽中的不再计。",
        "field",
        "scheme"
    );

    public static readonly Figure Inspected = Figure.Count(
        "double-random.inspected",
        "双随机检查完成",
        "Drawn objects inspected",
        "家",
        "登记了检查结果的抽中对象,每家一次,计入登记之日。",
        "field",
        "scheme",
        "result"
    );

    public static readonly Figure Published = Figure.Count(
        "double-random.published",
        "双随机结果公开",
        "Random-inspection results published",
        "家",
        "公开了检查结果的抽中对象,每家一次,计入公开之日。",
        "field",
        "scheme"
    );

    public static readonly Figure PublishedRate = Figure.Rate(
        "double-random.published-rate",
        "双随机公开率",
        "Share of results published",
        "公开结果的对象占登记结果的对象的比例。",
        Published,
        Inspected
    );
}
