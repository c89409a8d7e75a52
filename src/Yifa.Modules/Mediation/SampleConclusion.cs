using Yifa.Kernel;

namespace Yifa.Modules.Mediation;

/// <summary>How a dispute of a sample ends, and what follows an agreement before the year is over.</summary>
internal sealed class SampleConclusion(SampleDispute dispute, Random chance, DateOnly last)
{
    private const string Remedies = "可以依法申请仲裁、请求行政处理或者向人民法院起诉";

    public void Add(List<Step> steps, DateOnly on, int minute, bool settles)
    {
        if (settles)
            Settle(steps, on, minute);
        else
            EndUnsettled(steps, on, minute);
    }

    private void Settle(List<Step> steps, DateOnly on, int minute)
    {
        if (chance.Next(16) == 0)
            steps.Add(Step.OnTheDay(on, minute, dispute.Mediator, new HoldSession("听取双方陈述,核对证据,讲解有关法律")));
        var written = dispute.InWriting(chance);
        var onTheSpot = chance.Next(100) < (written ? 50 : 92);
        DateOnly? by = onTheSpot ? null : on.AddDays(7 + chance.Next(24));
        steps.Add(Step.OnTheDay(on, minute + 20, dispute.Mediator, written ? InWriting(by) : Orally(by)));
        if (by is { } due)
            Follow(steps, on, due, written);
        else if (chance.Next(25) == 0)
            steps.Add(Step.OnTheDay(on, minute + 40, dispute.Mediator, new Archive()));
    }

    /// <summary>Four in five perform when due, some after the court has confirmed; one in a hundred does not.</summary>
    private void Follow(List<Step> steps, DateOnly on, DateOnly due, bool written)
    {
        if (written && chance.Next(20) == 0)
            Confirm(steps, on);
        else if (due <= last && chance.Next(100) is var fate && fate < 81)
            steps.Add(
                Step.OnTheDay(
                    due,
                    chance.Next(400),
                    dispute.Mediator,
                    fate == 0 ? new RecordBreach("到期未履行,经督促仍未履行", "可以向人民法院起诉", Told: true)
                        : fate < 20 ? new Visit(Fulfilment.Full, "回访双方,协议已履行,关系缓和")
                        : new RecordPerformance(Fulfilment.Full)
                )
            );
    }

    private void Confirm(List<Step> steps, DateOnly on)
    {
        var applied = SampleDays.After(on, 3 + chance.Next(15), last);
        steps.Add(Step.OnTheDay(applied, 410, dispute.Mediator, new ApplyConfirmation("示例区人民法院", Jointly: true)));
        var ruled = applied.AddDays(20);
        if (ruled <= last)
            steps.Add(
                Step.OnTheDay(
                    SampleDays.After(applied, 20, last),
                    410,
                    dispute.Mediator,
                    new RecordConfirmation(ConfirmationResult.Confirmed, $"示例确认{ruled:yyyyMMdd}-{chance.Next(1000)}")
                )
            );
    }

    private AgreeOrally Orally(DateOnly? by) => new(dispute.Text.Terms, dispute.Agreed, by, by is null);

    private AgreeInWriting InWriting(DateOnly? by) =>
        new(
            dispute.Text.Findings,
            dispute.Text.Terms,
            dispute.Text.Manner,
            dispute.Agreed,
            by,
            OnTheSpot: by is null,
            Signed: true,
            Sealed: true,
            Translation: dispute.Type == MediationType.InternationalCommercial ? "The parties agree to the terms stated in Chinese." : null
        );

    private void EndUnsettled(List<Step> steps, DateOnly on, int minute)
    {
        switch (chance.Next(10))
        {
            case < 5:
                steps.Add(Step.OnTheDay(on, minute, dispute.Mediator, new HoldSession("双方各执己见,未能达成一致")));
                steps.Add(Step.OnTheDay(on, minute + 20, dispute.Mediator, new Fail("双方对责任和金额分歧较大", Remedies, Told: true)));
                break;
            case < 7:
                steps.Add(
                    Step.OnTheDay(
                        on,
                        minute,
                        dispute.Mediator,
                        new Terminate(TerminationGround.PartyRefuses, "一方明确拒绝继续调解", Remedies, Told: true)
                    )
                );
                break;
            default:
                steps.Add(Step.OnTheDay(on, minute, dispute.Mediator, new Withdraw("双方自行和解")));
                break;
        }
    }
}
