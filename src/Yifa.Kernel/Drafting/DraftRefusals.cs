namespace Yifa.Kernel;

/// <summary>What stands against a step of a draft, and against issuing what has not gone through them.</summary>
public static class DraftRefusals
{
    public static readonly Refusal NotDrafted = Refusal.Because("这种文书须先拟稿,经本机构规定的流转程序签发后才能制发");
    public static readonly Refusal NoChain = Refusal.Because("本机构没有为这种文书规定流转程序,不需要拟稿");
    public static readonly Refusal NoSuchPaper = Refusal.Because("没有这种文书");
    public static readonly Refusal NoDraft = Refusal.Because("没有正在流转的这种文书的文稿");
    public static readonly Refusal AlreadyDrafted = Refusal.Because("这种文书的文稿正在流转或者已经签发,请在原稿上办理");
    public static readonly Refusal NothingChanged = Refusal.Because("修改稿与原稿相同");
    public static readonly Refusal NotReturned = Refusal.Because("文稿没有被退回,不能修改");
    public static readonly Refusal NotThisStep = Refusal.Because("文稿现在不在这一环节");
    public static readonly Refusal NotAskedOffice = Refusal.Because("不是需要会签的单位,或者已经会签");
    public static readonly Refusal OwnDraft = Refusal.Because("不能核稿、签发自己拟的文稿");
    public static readonly Refusal NotCompetent = Refusal.Because("这一环节由规定的岗位或者其B角办理");
    public static readonly Refusal HolderIsThere = Refusal.Because("A角在岗,B角不能代为办理");
    public static readonly Refusal OpinionMissing = Refusal.Because("退回的,应当写明意见");
}
