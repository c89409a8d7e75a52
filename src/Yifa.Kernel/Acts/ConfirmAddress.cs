namespace Yifa.Kernel;

/// <summary>
/// 确认送达地址: a party says where it is to be served, and whether electronically; at the portal, or at the counter, which does it for the
/// party. The last word counts.
/// </summary>
[Act("确认送达地址", "", Name = "ConfirmAddress", Hint = "填写能够收到文书的地址;地址有变动的,请再次确认")]
public sealed record ConfirmAddress<T>(
    [Label("送达地址", Max = 200)] Personal? Address = null,
    [Label("收件电话", Format = Format.Phone)] Personal? Phone = null,
    [Label("同意电子送达", Hint = "文书送到本平台的账号,到达之日为送达日期;可以随时撤回")] bool Electronic = false,
    [Label("签名确认", Hint = "已知晓:地址不准确、变更后没有告知,文书被退回的,退回之日视为送达")] bool Signed = false
) : Act<T>
    where T : Matter
{
    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Address is null && !Electronic)
            yield return ServiceRefusals.AddressMissing.At(nameof(Address));
        if (!Signed)
            yield return ServiceRefusals.SignatureMissing.At(nameof(Signed));
    }

    public override void Perform(T matter, Scene at)
    {
        at.Confirm(new(at.PartyActing, at.On, Address, Phone, Electronic));
        at.Issue(Service.AddressForm);
    }
}

/// <summary>民事诉讼法 90: service by electronic means needs consent, and a consent can be taken back.</summary>
[Act("撤回电子送达同意", "", Name = "WithdrawConsent")]
public sealed record WithdrawConsent<T> : Act<T>, IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) =>
        file.Course.Addresses?.Any(a =>
            Service.AddressOf(file.Course, a.To) is { Electronic: true, WithdrawnOn: null }
            && (actor.Capacity is not Capacity.Party || file.Course.NameOf(actor) == a.To)
        ) == true;

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Service.AddressOf(at.Course, at.PartyActing) is not { Electronic: true, WithdrawnOn: null })
            yield return ServiceRefusals.NotYetConsented;
    }

    public override void Perform(T matter, Scene at) =>
        at.Confirm(Service.AddressOf(at.Course, at.PartyActing)! with { WithdrawnOn = at.On });
}

/// <summary>民事诉讼法 90: by a means that lets its receipt be made sure of. The party says that it has the paper.</summary>
[Act("确认收到文书", "", Name = "ConfirmReceipt")]
public sealed record ConfirmReceipt<T>([Label("收到的文书", Hint = "不填为最早一份还没有确认的", Format = Format.Paper)] int? Paper = null)
    : Act<T>,
        IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Course.NameOf(actor) is { } name && Sent(file.Course, name).Any();

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (Found(at) is null)
            yield return ServiceRefusals.NotSentToYou.At(nameof(Paper));
    }

    public override void Perform(T matter, Scene at)
    {
        var sent = Found(at)!;
        at.Record(
            sent with
            {
                ConfirmedOn = at.On,
                Result = ServiceResult.Delivered,
                Day = sent.Day ?? at.On,
                Proof = sent.Proof ?? "受送达人在本平台确认收到",
            }
        );
    }

    private ServiceAttempt? Found(Scene at) => Sent(at.Course, at.PartyActing).FirstOrDefault(a => Paper is null || a.Paper == Paper);

    private static IEnumerable<ServiceAttempt> Sent(Course course, string name) =>
        (course.Attempts ?? []).Where(a =>
            a.To == name
            && a is { Manner: ServiceManner.Electronic, ConfirmedOn: null, Result: ServiceResult.Awaiting or ServiceResult.Delivered }
            && (Service.EffectOf(course, a.Paper, name) is not { } effect || effect.Attempt == a.Seq)
        );
}
