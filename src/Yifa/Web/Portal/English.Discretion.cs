namespace Yifa.Web.Portal;

public static partial class English
{
    // How penalties are weighed: benchmarks, lists, who strays.
    private static readonly Dictionary<string, string> Discretion = new()
    {
        ["合法性审核、集体讨论后公布"] = "It is reviewed for legality, discussed and published",
        ["依据变化或者督促更新时修订"] = "It is amended when its basis changes or the supervisor urges it",
        ["审核后公布"] = "It is reviewed and published",
        ["依据变化时退出清单"] = "It leaves the list when its basis changes",
        ["有关单位说明裁量偏离的原因"] = "The authority explains why its decisions differ",
        ["执法监督人员认定说明成立,或者转为监督线索"] = "The supervisor accepts the explanation, or passes it on as a clue",
        ["裁量基准管理人员"] = "the keeper of benchmarks",
        ["执法单位法制人员"] = "the authority's legal officer",
        ["执法监督机关"] = "the supervising authority",
        ["没有公布的裁量基准不能适用"] = "A benchmark that is not published is not applied",
        ["逾期没有更新的,由执法监督机关督办"] = "If it is not brought up to date in time, the supervising authority presses for it",
        ["没有公布的清单事项不能适用"] = "An entry that is not published is not applied",
        ["逾期没有说明的,可以直接转为监督线索"] = "If nothing is explained in time, it may be passed on as a clue",
        ["逾期没有处理的,由负责人督促"] = "If it is not settled in time, the head presses for it",
        ["裁量权基准"] = "Benchmarks of discretion",
        ["裁量清单"] = "Lists of discretion",
    };
}
