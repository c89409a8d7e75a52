namespace Yifa.Kernel;

/// <summary>民事诉讼法 87 to 95 over one attempt: what must hold for it to be recorded. Pure.</summary>
public static class ServiceRules
{
    /// <param name="attempt">The attempt as it is to be recorded.</param>
    /// <param name="before">The attempts at the same paper and addressee recorded before it.</param>
    /// <param name="issued">The day the paper was issued.</param>
    /// <param name="address">What the addressee has confirmed, or null.</param>
    /// <param name="on">办理日期.</param>
    public static IEnumerable<Refusal> Against(
        ServiceAttempt attempt,
        IReadOnlyList<ServiceAttempt> before,
        DateOnly issued,
        ConfirmedAddress? address,
        DateOnly on
    )
    {
        if (Effect.Of(before) is { } already)
            yield return ServiceRefusals.AlreadyServed.With($"({DocumentText.Day(already.On)})");
        if (attempt.On < issued || attempt.Day < issued)
            yield return ServiceRefusals.BeforeIssue.With($"({DocumentText.Day(issued)})").At("Day");
        if (attempt.Day < attempt.On)
            yield return ServiceRefusals.BeforeSending.At("Day");
        if (attempt.On > on || attempt.Day > on)
            yield return ServiceRefusals.DayToCome.At("Day");
        foreach (
            var refusal in attempt.Manner switch
            {
                ServiceManner.Left => Left(attempt),
                ServiceManner.Electronic => Electronic(attempt, address),
                ServiceManner.PublicNotice => Notice(attempt, before, address),
                ServiceManner.Post => Proven(attempt, attempt.Result != ServiceResult.AddressWrong),
                _ => Signed(attempt),
            }
        )
            yield return refusal;
    }

    private static IEnumerable<Refusal> Signed(ServiceAttempt attempt)
    {
        if (attempt.Result == ServiceResult.Delivered && string.IsNullOrWhiteSpace(attempt.Signer))
            yield return ServiceRefusals.SignerMissing.At("Signer");
    }

    private static IEnumerable<Refusal> Proven(ServiceAttempt attempt, bool needed)
    {
        if (needed && string.IsNullOrWhiteSpace(attempt.Proof))
            yield return ServiceRefusals.ProofMissing.At("Proof");
    }

    private static IEnumerable<Refusal> Left(ServiceAttempt attempt)
    {
        if (attempt.Result != ServiceResult.Delivered)
            yield return ServiceRefusals.LeftIsServed.At("Result");
        if (string.IsNullOrWhiteSpace(attempt.Signer) && !attempt.Recorded)
            yield return ServiceRefusals.LeftWithoutWitness.At("Signer");
    }

    private static IEnumerable<Refusal> Electronic(ServiceAttempt attempt, ConfirmedAddress? address)
    {
        // a message sent while the consent stood reaches its system though the consent was taken back meanwhile
        if (address is not { Electronic: true } || address.WithdrawnOn <= attempt.On)
            yield return ServiceRefusals.ElectronicWithoutConsent.At("Manner");
        foreach (var refusal in Proven(attempt, attempt.Result == ServiceResult.Delivered))
            yield return refusal;
    }

    private static IEnumerable<Refusal> Notice(ServiceAttempt attempt, IReadOnlyList<ServiceAttempt> before, ConfirmedAddress? address)
    {
        if (attempt.Result is not (ServiceResult.Awaiting or ServiceResult.Delivered))
            yield return ServiceRefusals.NoticeHasNoResult.At("Result");
        if (!attempt.Missing && !before.Any(a => a.Failed && a.Manner != ServiceManner.PublicNotice))
            yield return ServiceRefusals.NoticeBeforeOthers.At("Manner");
        if (address?.Address is not null && !before.Any(a => a is { Failed: true, AtConfirmed: true }))
            yield return ServiceRefusals.UntriedAddress.At("Manner");
        if (string.IsNullOrWhiteSpace(attempt.Reason))
            yield return ServiceRefusals.ReasonMissing.At("Reason");
        foreach (var refusal in Proven(attempt, needed: true))
            yield return refusal;
    }
}
