namespace Yifa.Kernel;

/// <summary>拟稿: the handler writes a paper that the office has set a chain for; returned with an opinion, it is written anew as a further version.</summary>
[Act("拟稿", "", Name = "DraftPaper", Hint = "本机构规定了流转程序的文书才需要拟稿;被退回的,在这里提交修改稿")]
public sealed record DraftPaper<T>(
    [Label("文书种类", Format = Format.PaperKind)] string Template,
    [Label("正文", Hint = "一行一段;没有写到的必备要素,制发时列在正文之前", Format = Format.LongText, Max = 20_000)] string Text
) : Act<T>, IOffered
    where T : Matter
{
    public static bool IsOffered(CaseFile file, Actor actor) => file.Module.Documents.Any(d => file.ChainOf(d) is not null);

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (at.TemplateNamed(Template) is not { } template)
            yield return DraftRefusals.NoSuchPaper.At(nameof(Template));
        else if (at.ChainOf(template) is null)
            yield return DraftRefusals.NoChain.At(nameof(Template));
        else if (at.DraftOf(template) is { } draft)
        {
            if (draft.State != DraftState.Returned)
                yield return DraftRefusals.AlreadyDrafted.At(nameof(Template));
            else if (draft.Text == Text)
                yield return DraftRefusals.NothingChanged.At(nameof(Text));
        }
    }

    public override void Perform(T matter, Scene at)
    {
        var template = at.TemplateNamed(Template)!;
        at.Circulate(
            at.DraftOf(template) is { } draft
                ? draft with
                {
                    Versions = [.. draft.Versions, Text],
                    State = DraftState.Circulating,
                }
                : new()
                {
                    Seq = (at.Course.Drafts?.Count ?? 0) + 1,
                    Template = template.Name,
                    By = at.Actor.Account,
                    ByName = at.Actor.Name,
                    On = at.On,
                    Versions = [Text],
                    State = DraftState.Circulating,
                }
        );
    }
}

/// <summary>核稿, 会签, 签发: one step of a draft, agreeing or sending it back. Who may take it, and in whose place, <see cref="Chain.Against"/> says.</summary>
[Act("审签文稿", "", Name = "PassDraft")]
public sealed record PassDraft<T>(
    [Label("文书种类", Format = Format.PaperKind)] string Template,
    [Label("环节")] DraftStep Step,
    [Label("同意", Hint = "不同意的,文稿退回拟稿人修改")] bool Agreed = true,
    [Label("意见", Format = Format.LongText, Max = 2000)] string? Opinion = null,
    [Label("会签单位", Hint = "会签的填写")] string? Office = null
) : Act<T>, IOffered
    where T : Matter
{
    // whoever holds several duties acts in the one that the step asks for
    public static bool IsOffered(CaseFile file, Actor actor) => Drafting.WaitsFor(file, actor);

    public override IEnumerable<Refusal> Refuse(T matter, Scene at)
    {
        if (!Agreed && string.IsNullOrWhiteSpace(Opinion))
            yield return DraftRefusals.OpinionMissing.At(nameof(Opinion));
        if (at.TemplateNamed(Template) is not { } template || at.ChainOf(template) is null || at.DraftOf(template) is not { } draft)
        {
            yield return DraftRefusals.NoDraft.At(nameof(Template));
            yield break;
        }
        foreach (var refusal in at.Judge(template, draft, Step, Office).Refusals)
            yield return refusal;
    }

    public override void Perform(T matter, Scene at)
    {
        var template = at.TemplateNamed(Template)!;
        var (chain, draft) = (at.ChainOf(template)!, at.DraftOf(template)!);
        var held = at.Judge(template, draft, Step, Office).For;
        var opinion = new DraftOpinion(
            Step,
            draft.Versions.Count,
            at.Actor.Account,
            at.Actor.Name,
            held,
            held is null ? null : at.NameOf(held),
            Step == DraftStep.Countersign ? Office : null,
            at.On,
            Agreed,
            Opinion
        );
        var after = draft with { Opinions = [.. draft.Opinions, opinion] };
        at.Circulate(
            !Agreed ? after with { State = DraftState.Returned }
            : chain.Waiting(after).Count == 0 ? after with { State = DraftState.Signed }
            : after
        );
    }
}
