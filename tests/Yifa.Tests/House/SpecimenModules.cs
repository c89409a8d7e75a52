using Yifa.Kernel;

namespace Yifa.Tests.House;

/// <summary>A module that keeps every rule, and one that breaks each of them; the rules are tried on both.</summary>
internal static class SpecimenModules
{
    public static Module Good { get; } =
        Module.Of<Sound.Tally, Sound.Stage>(
            "sound",
            "合规样例",
            typeof(Sound.Duty),
            typeof(Sound.Clocks),
            typeof(Sound.Figures),
            typeof(Sound.Documents)
        );

    public static Module Bad { get; } =
        Module.Of<Broken.Tally, Broken.Stage>(
            "broken",
            "违规样例",
            typeof(Broken.Duty),
            typeof(Broken.Clocks),
            typeof(Broken.Figures),
            typeof(Broken.Documents)
        );

    internal static class Sound
    {
        public enum Stage
        {
            [Stage("待审", Next = "等承办人审查")]
            Open,

            [Stage("已结", Phase.Closed)]
            Closed,
        }

        public enum Duty
        {
            [Label("承办人")]
            Officer,
        }

        [PartyRoles]
        public enum Role
        {
            [Label("申请人")]
            Applicant,
        }

        public enum Way
        {
            [Label("当面")]
            Desk,
        }

        public sealed class Tally : Matter<Stage>
        {
            public Way Way { get; set; }
        }

        public static class Clocks
        {
            public static readonly ClockRule Review = new("review", "审查", Term.WorkingDays(5), "行政复议法 30")
            {
                Deemed = typeof(Lapse),
                Extension = Term.Days(30),
                ExtensionLaw = "行政复议法 62",
            };
        }

        public static class Figures
        {
            public static readonly Figure Received = Figure.Count("sound.received", "收件", "Received", "件", "Act Receive.");
            public static readonly Figure Share = Figure.Rate("sound.share", "占比", "Share", "Itself.", Received, Received);
        }

        public static class Documents
        {
            public static readonly Template Notice = new(
                "notice",
                "通知书",
                "行政复议法 30",
                Template.Element<Tally>("方式", "行政复议法 19", t => t.Way.ToString())
            );
        }

        public static class Refusals
        {
            public static readonly Refusal TooLate = Refusal.Because("已过期限", "行政复议法 20");
            public static readonly Refusal Unreadable = Refusal.Because("看不清");
        }

        [Act("收件", "行政复议法 22", Opens = true), By(Duty.Officer, Role.Applicant)]
        public sealed record Receive([Label("方式")] Way Way) : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) => matter.Way = Way;
        }

        [Act("视为受理", "行政复议法 30", Deemed = true), From(Stage.Open)]
        public sealed record Lapse : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) => at.RunOut(Clocks.Review);
        }

        [Act("收到起诉通知", "行政诉讼法 67", Hears = "litigation.ReceiveNotice")]
        public sealed record Hear : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) => matter.Stage = Stage.Closed;
        }
    }

    internal static class Broken
    {
        public enum Stage
        {
            [Stage("Open")]
            Open,
        }

        public enum Duty
        {
            Officer,
        }

        [PartyRoles]
        public enum Role
        {
            Applicant,
        }

        public enum Way
        {
            Desk,
        }

        public sealed class Tally : Matter<Stage>;

        public static class Clocks
        {
            public static readonly ClockRule Review = new("review", "审查", Term.Days(5), "行政复议法 91") { Deemed = typeof(NotDeemed) };
            public static readonly ClockRule Reply = new("reply", "答复", Term.Days(5), "行政复议法 48") { ExtensionLaw = "某某法 1" };
        }

        public static class Figures
        {
            private static readonly Figure Hidden = Figure.Count("broken.hidden", "隐", "Hidden", "件", "Nowhere declared.");
            public static readonly Figure Share = Figure.Rate("broken.share", "占比", "Share", "Of something hidden.", Hidden, Hidden);
            public static readonly Figure Again = Figure.Count("broken.share", "重号", "Again", "件", "An id taken twice.", "way");
            public static readonly Figure More = Figure.Change("broken.more", "同比", "More", Hidden);
        }

        public static class Documents
        {
            public static readonly Template Notice = new(
                "notice",
                "通知书",
                "行政复议法",
                Template.Element<Tally>("方式", "", t => t.Title)
            );
        }

        public static class Refusals
        {
            public static readonly Refusal TooLate = Refusal.Because("已过期限", "行政复议法实施条例 67");
        }

        [Act("无人可办", "行政复议法 22")]
        public sealed record Nobody : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) { }
        }

        [Act("收件", "行政复议法 22", Opens = true), By(Duty.Officer), From(Stage.Open)]
        public sealed record OpensFromSomewhere([Label("Way")] Way Way) : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) { }
        }

        [Act("视为受理", "行政复议法 30", Deemed = true)]
        public sealed record DeemedByNoClock(string Why) : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) { }
        }

        [Act("受理", "行政复议法 30"), By(Sound.Duty.Officer, "Officer"), From(Sound.Stage.Closed)]
        public sealed record NotDeemed : Act<Tally>
        {
            public override void Perform(Tally matter, Scene at) { }
        }
    }
}
