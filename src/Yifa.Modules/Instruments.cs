using Yifa.Kernel;

namespace Yifa.Modules;

/// <summary>
/// The laws and regulations that acts, periods, documents and refusals cite, by the short names used in cites. Where a text was revised,
/// each version that a matter may still follow has its own line, with its year in the name where it is cited as the earlier text.
/// Articles are those of a text that was counted; 0 where none was at hand.
/// </summary>
public static class Instruments
{
    public static IReadOnlyList<Instrument> All { get; } =
    [
        new("行政复议法", 90, new(2024, 1, 1), Verified.Read),
        new("行政复议法(2017)", 0, new(2017, 9, 1), Verified.Memory),
        new("行政复议法实施条例", 66, new(2007, 8, 1), Verified.Read),
        new("人民调解法", 35, new(2011, 1, 1), Verified.Read),
        new("人民调解委员会组织条例", 17, new(1989, 6, 17), Verified.Read),
        new("行政诉讼法", 103, new(2017, 7, 1), Verified.Read),
        new("民事诉讼法", 306, new(2024, 1, 1), Verified.Read),
        new("民法典", 1260, new(2021, 1, 1), Verified.Read),
        new("个人信息保护法", 74, new(2021, 11, 1), Verified.Read),
        new("行政处罚法", 86, new(2021, 7, 15), Verified.Read),
        new("行政强制法", 71, new(2012, 1, 1), Verified.Read),
        new("行政许可法", 83, new(2019, 4, 23), Verified.Read),
        new("治安管理处罚法", 144, new(2026, 1, 1), Verified.Read),
        new("治安管理处罚法", 0, new(2013, 1, 1), Verified.Memory),
        new("劳动争议调解仲裁法", 54, new(2008, 5, 1), Verified.Read),
        new("农村土地承包经营纠纷调解仲裁法", 53, new(2010, 1, 1), Verified.Read),
        new("仲裁法", 96, new(2026, 3, 1), Verified.Read),
        new("仲裁法", 0, new(2018, 1, 1), Verified.Memory),
        new("公证法", 47, new(2018, 1, 1), Verified.Read),
        new("律师法", 60, new(2018, 1, 1), Verified.Read),
        new("法律援助法", 71, new(2022, 1, 1), Verified.Read),
        new("社区矫正法", 63, new(2020, 7, 1), Verified.Read),
        new("信访工作条例", 50, new(2022, 5, 1), Verified.Read),
        new("政府信息公开条例", 56, new(2019, 5, 15), Verified.Read),
        new("重大行政决策程序暂行条例", 44, new(2019, 9, 1), Verified.Read),
        new("规章制定程序条例", 41, new(2018, 5, 1), Verified.Read),
        new("优化营商环境条例", 72, new(2020, 1, 1), Verified.Read),
        new("上海市优化营商环境条例", 0, new(2024, 9, 27), Verified.Seen),
        new("上海市社会信用条例", 0, new(2017, 10, 1), Verified.Seen),
        new("保障农民工工资支付条例", 64, new(2020, 5, 1), Verified.Read),
        // 中办发〔2012〕14号
        new("党政机关公文处理工作条例", 0, new(2012, 7, 1), Verified.Memory),
        // 法治政府建设与责任落实督察工作规定
        new("督察工作规定", 0, new(2019, 4, 15), Verified.Seen),
        // 行政执法机关移送涉嫌犯罪案件的规定, 国务院令第310号, 2020年修订
        new("移送涉嫌犯罪案件规定", 0, new(2020, 8, 7), Verified.Seen),
        // 国家市场监督管理总局令第42号, 2022年修正
        new("市场监督管理行政处罚程序规定", 0, new(2021, 7, 15), Verified.Seen),
        // 国办发〔2018〕118号
        new("行政执法三项制度意见", 0, new(2018, 12, 5), Verified.Seen),
        // 国办发〔2024〕54号; cited by its numbered points
        new("涉企行政检查意见", 0, new(2024, 12, 30), Verified.Seen),
        new("法规规章备案审查条例", 0, new(2024, 11, 1), Verified.Seen),
        new("国家安全法", 0, new(2015, 7, 1), Verified.Memory),
        new("法治宣传教育法", 65, new(2025, 11, 1), Verified.Read),
        new("全国年节及纪念日放假办法", 0, new(2025, 1, 1), Verified.Memory),
        // 党政主要负责人履行推进法治建设第一责任人职责规定
        new("第一责任人职责规定", 0, new(2016, 11, 30), Verified.Memory),
        new("统计法", 0, new(2010, 1, 1), Verified.Memory),
        // 法释〔2018〕1号
        new("行政诉讼法解释", 0, new(2018, 2, 8), Verified.Seen),
        // 法释〔2020〕3号
        new("负责人出庭应诉规定", 0, new(2020, 7, 1), Verified.Seen),
        // 司法部令第75号
        new("人民调解工作若干规定", 0, new(2002, 11, 1), Verified.Seen),
        // 法释〔2011〕5号
        new("人民调解协议司法确认规定", 0, new(2011, 3, 30), Verified.Seen),
        new("浙江省行政程序办法", 0, new(2017, 1, 1), Verified.Seen),
        // 国务院令第827号
        new("商事调解条例", 0, new(2026, 5, 1), Verified.Seen),
        // 上海市促进浦东新区商事调解规定
        new("浦东新区商事调解规定", 0, new(2024, 12, 1), Verified.Seen),
        // 国办发〔2022〕27号, 关于进一步规范行政裁量权基准制定和管理工作的意见; cited by its numbered points
        new("裁量权基准意见", 0, new(2022, 7, 29), Verified.Seen),
        // 国务院令第825号
        new("行政执法监督条例", 0, new(2026, 2, 1), Verified.Seen),
        new("上海市行政执法监督办法", 0, new(2023, 4, 1), Verified.Seen),
    ];
}
