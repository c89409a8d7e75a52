using Microsoft.AspNetCore.Components;
using Yifa.Kernel;
using Yifa.Store;

namespace Yifa.Web.Portal;

/// <summary>What every page of the portal has at hand.</summary>
public abstract class PortalPage : PageBase
{
    [Inject]
    public Tongue T { get; set; } = default!;

    [Inject]
    public NavigationManager Go { get; set; } = default!;

    /// <summary>The visitor acting for themselves; null when nobody is signed in.</summary>
    protected Actor? Party => Visitor.Actors.FirstOrDefault(a => a.Capacity is Capacity.Party);

    /// <summary>Somebody with a desk works there and does not apply as a citizen.</summary>
    protected bool IsStaff => Visitor.Account is { Duties.Count: > 0 };

    /// <summary>The party; without one the browser goes to sign in and comes back here.</summary>
    protected Actor? PartyOrSignIn()
    {
        if (Party is { } party)
            return party;
        Go.NavigateTo($"/sign-in?back={Uri.EscapeDataString(Http.Request.Path + Http.Request.QueryString)}");
        return null;
    }

    /// <summary>Answers with a status and a sentence in the page's language.</summary>
    protected void AnswerIn(int status, string chinese) => Answer(status, T[chinese]);

    /// <summary>A matter of the party's own, for which the reader is the party and nobody else; null after the answer is given.</summary>
    protected CaseView? OwnCase(Actor party, long id)
    {
        if (Store.View(Reader.Of(party), id) is { } view)
            return view;
        AnswerIn(StatusCodes.Status404NotFound, "没有找到这件事,或者不是您的。");
        return null;
    }
}
