using System.Security.Cryptography;
using System.Text;
using Yifa.Kernel;
using Yifa.Modules.Reconsideration;
using Yifa.Store;
using Yifa.Tests.Papers;
using Yifa.Web.Tests.Portal;

namespace Yifa.Web.Tests.Files;

/// <summary>A review with materials in both volumes, whose secrets no party may ever meet.</summary>
public sealed class FiledCase
{
    public const string InnerTitle = "集体讨论记录甲";
    public const string InnerText = "讨论中有人主张撤销,暂不对外";
    public const string Opinion = "经集体讨论同意撤销";

    private FiledCase(District district, long id) => (District, Id) = (district, id);

    public District District { get; }
    public long Id { get; }
    public Content Inner { get; private set; } = null!;

    /// <summary>Applied for at the portal, accepted and answered; evidence in the main volume, a discussion in the inner one.</summary>
    public static async Task<FiledCase> Of(District district)
    {
        var receipt = await district.Apply();
        var filed = new FiledCase(district, long.Parse(receipt.Location.PathName.Split('/')[3]));
        await district.Do(filed.Id, new Accept(Procedure.Ordinary));
        await district.Do(filed.Id, new SendCopy());
        var pages = new List<Content>();
        foreach (var page in Enumerable.Range(1, 3))
            pages.Add(await Kept(district, FileSpecimens.Png(page), MediaType.Png, 1));
        await filed.File("现场照片", MaterialKind.Evidence, [.. pages]);
        await filed.File("询问笔录", MaterialKind.Evidence, await Kept(district, FileSpecimens.Pdf(5), MediaType.Pdf, 5));
        await filed.File("商业账册", MaterialKind.Evidence, await Kept(district, FileSpecimens.Pdf(2), MediaType.Pdf, 2));
        filed.Inner = await Kept(district, Encoding.UTF8.GetBytes(InnerText), MediaType.Text, 0);
        await filed.File(InnerTitle, MaterialKind.Deliberation, filed.Inner);
        return filed;
    }

    public CaseView View => District.Store.View(Reader.At(District.Government, "reconsideration.Officer"), Id)!;

    public static Actor Party { get; } = new(District.Citizen.Id, District.Citizen.Name, new Capacity.Party(District.Citizen.Id));

    /// <summary>The respondent answers, and the applicant is let in until a day, without the accounts of the business.</summary>
    public async Task LetIn(DateOnly until)
    {
        await District.Do(Id, new Reply("请求维持", ["现场笔录"]));
        await District.Do(Id, new PermitReading<ReconsiderationCase>(District.Citizen.Name, until, [3]));
    }

    /// <summary>Decided, served and put on file.</summary>
    public async Task Close()
    {
        await District.Do(Id, new HearOpinions(HeardBy.Phone, ["刘某某"], "坚持请求"));
        await District.Do(Id, new Approve(Modules.Reconsideration.Paper.Decision, true, true, Opinion), "reconsideration.OrganHead");
        await District.Do(Id, new Decide([Modules.Reconsideration.Outcome.Quash], "没有违法事实。", "证据不足。"));
        await District.Do(Id, new Serve<ReconsiderationCase>(District.Citizen.Name, ServiceManner.Direct, Signer: District.Citizen.Name));
        await District.Do(Id, new Archive());
    }

    private async Task File(string title, MaterialKind kind, params IReadOnlyList<Content> contents)
    {
        var officer = new Actor("wu", "吴某", new Capacity.AtOffice("reconsideration.Officer", District.Government));
        var result = await District.Store.File(officer, Id, new(title, kind, contents), "desk");
        Assert.True(result.Accepted, string.Join(' ', result.Refusals));
    }

    private static async Task<Content> Kept(District district, byte[] file, MediaType type, int pages)
    {
        using var incoming = await district.Store.Contents.Receive(new MemoryStream(file), 1 << 20);
        incoming.Keep();
        return new(incoming.Hash, type, incoming.Size, pages);
    }

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
