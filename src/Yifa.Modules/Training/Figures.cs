using Yifa.Kernel;

namespace Yifa.Modules.Training;

public static class Figures
{
    public static readonly Figure Sessions = Figure.Count(
        "training.sessions",
        "学法培训场次",
        "Study and training sessions held",
        "次",
        "登记举办的学法和培训,每场一次,计入举办之日;集体学习、会前学法、培训班按种类分开。撤销的不计。",
        "kind",
        "family",
        "audience"
    ) with
    {
        NamesNobody = true,
    };

    public static readonly Figure PersonTimes = Figure.Sum(
        "training.session-person-times",
        "学法培训人次",
        "Attendance at sessions",
        "人次",
        "登记的参加人次,计入举办之日;没有另写人次的,为到场的人名数。",
        "kind",
        "family",
        "audience"
    ) with
    {
        NamesNobody = true,
    };
}
