using System.Globalization;
using Yifa.Store;

namespace Yifa.Web;

/// <summary>Pages that one kind of matter has beside the page all matters have.</summary>
public static class OwnPages
{
    private static readonly Dictionary<string, (string Heading, string Text, string Address)> ByKind = new()
    {
        ["exams"] = ("考务", "名单、考试链接、各单位完成情况", "/exams/{0}"),
        ["surveys"] = ("答卷", "发放邀请、分组结果、写下的意见", "/surveys/{0}/desk"),
        ["training"] = ("签到", "签到码和到场的人", "/training/{0}"),
        ["legal-education"] = ("普法责任", "各单位的清单和全年安排", "/legal-education"),
    };

    /// <summary>The page of the matter's own; null for most kinds.</summary>
    public static (string Heading, string Text, string Address)? Of(Brief matter) =>
        ByKind.TryGetValue(matter.Kind, out var page)
            ? page with
            {
                Address = string.Format(CultureInfo.InvariantCulture, page.Address, matter.Id),
            }
            : null;
}
