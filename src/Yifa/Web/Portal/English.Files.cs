namespace Yifa.Web.Portal;

public static partial class English
{
    // Handing in, and why a file is not taken.
    private static readonly Dictionary<string, string> Files = new()
    {
        ["材料"] = "Your papers",
        ["提交材料"] = "Hand in papers",
        ["您提交的材料"] = "What you handed in",
        ["还没有提交材料。"] = "Nothing has been handed in yet.",
        ["已收到{0}份材料。"] = "{0} received.",
        ["有文件没有收下,原因如下"] = "Some files were not taken",
        ["第{0}个文件:"] = "File {0}: ",
        ["查看第{0}件"] = "open part {0}",
        ["材料名称"] = "What it is called",
        ["材料类别"] = "What kind it is",
        ["文件"] = "Files",
        ["写了名称的,所选文件合为一份;不写的,每个文件各为一份,以文件名为名称。"] =
            "With a name, the files you choose become one paper; without one, each file is a paper of its own, called like the file.",
        ["版式文档、图片、办公文档、纯文本、录音和录像;单个不超过{0}兆字节。照片里的拍摄地点、设备等信息会去掉。"] =
            "PDF or OFD, images, office documents, plain text, sound and film; each up to {0} MB. Place, device and the like are taken out of photographs.",
        ["没有这一份材料。"] = "There is no such paper.",
        ["来稿应为 Word 文档或者纯文本"] = "The text should come as a Word document or plain text",
        ["文件已损坏或者没有文字,取不出内容"] = "The file is damaged or holds no text",
        ["文件的文字超过了这一项的上限,请只报送正文"] = "The file holds more text than there is room for; send the text itself alone",
        ["文件是空的"] = "The file is empty",
        ["文件是可以运行的程序,不能提交"] = "The file is a program and cannot be handed in",
        ["压缩包不能提交,请解开后逐个提交"] = "Archives cannot be handed in; unpack it and hand in the files one by one",
        ["旧格式的办公文档不能提交,请另存为新格式或者版式文档"] =
            "Old office formats cannot be handed in; save it in the new format or as PDF",
        ["文档带有宏,请另存为不带宏的文档再提交"] = "The document holds macros; save it without them and hand it in again",
        ["文档引用了外部的模板、图片或者对象,请去掉后再提交"] =
            "The document refers to a template, picture or object outside it; take it out and hand it in again",
        ["文档里嵌有别的文件,请取出后单独提交"] = "Another file is embedded in the document; take it out and hand it in by itself",
        ["文档展开后过大,不能提交"] = "Unpacked, the document is too large",
        ["文件已经损坏,打不开"] = "The file is damaged and cannot be opened",
        ["文件设有密码或者权限限制,请解除后再提交"] = "The file is locked by a password or by permissions; unlock it and hand it in again",
        ["版式文档带有脚本或者启动命令,请重新生成后再提交"] =
            "The PDF file holds a script or starts a program; make it anew and hand it in again",
        ["图片的尺寸过大,请以较低的分辨率重新扫描"] = "The image is too large; scan it at a lower resolution",
        ["不收这种类型的文件,可以提交版式文档、图片、办公文档、纯文本、录音和录像"] =
            "Files of this type are not taken; PDF and OFD, images, office documents, plain text, sound and film are",
        ["纯文本应当用国际通用的编码保存,请另存后再提交"] = "Plain text has to be saved as UTF-8",
        ["文件超过了大小上限"] = "The file is too large",
        ["文件带有病毒或者恶意程序,不能提交"] = "The file holds a virus and cannot be handed in",
        ["查毒服务暂时不能使用,文件没有收下,请稍后再试"] = "The virus scanner cannot be reached, so nothing was taken; try again later",
        ["审批材料、讨论记录和内部意见由办案机关收入副卷"] = "Only the office files such papers",
        ["这一类材料应当收入正卷"] = "Such papers belong into the main volume",
        ["“材料名称”没有填写"] = "Fill in “What it is called”",
        ["“材料名称”最多100个字"] = "“What it is called” has 100 characters at most",
        ["没有选择文件"] = "No file was chosen",
        ["内容相同的材料已经收入,不用重复提交"] = "The same paper is there already; you need not hand it in again",
        ["一个案件最多收入500份材料,请与办案机关联系"] = "A case takes 500 papers at most; please speak to the office",
        ["“邮戳日期”不能晚于收到日期"] = "The postmark cannot be later than the day it was received",
        ["“邮件号码”应为10至20位字母和数字"] = "The number of the letter has 10 to 20 letters and digits",
        ["阅卷"] = "Read the file",
        ["正卷目录"] = "What is in the file",
        ["可以查阅到{0}。每看一页都会记入案件的全过程记录。"] =
            "You may read until {0}. Every page you look at goes into the record of the case.",
        ["还没有同意您阅卷,或者查阅的期限已过。"] = "You have no leave to read the file, or it has run out.",
        ["没有这一页,或者还没有同意您查阅。"] = "There is no such page, or you have no leave to read it.",
        ["{0}页"] = "{0} pages",
        ["第{0}页,共{1}页"] = "Page {0} of {1}",
        ["上一页"] = "Page before",
        ["下一页"] = "Next page",
        ["翻页"] = "Pages",
        ["打开这一页"] = "Open this page",
        ["材料第{0}页的扫描件"] = "Scan of page {0}",
        ["不写就是全部"] = "Leave it empty for everything",
        ["案卷已经立卷,不能再收入材料"] = "The file is bound and takes no more papers",
        ["被申请人还没有提交书面答复和证据"] = "The respondent has not yet handed in its reply and evidence",
        ["当前身份没有办理这一事项的权限"] = "This is not yours to do",
        ["案件已经办结,不能再办理"] = "The matter is closed",
        ["没有找到这个案件,或者当前身份不能查看"] = "There is no such matter, or it is not yours to see",
        ["所代的人不是本案中可以办理这一事项的当事人"] = "That person is no party who may do this",
        ["这一类案件不收电子材料"] = "Cases of this kind take no electronic papers",
    };
}
