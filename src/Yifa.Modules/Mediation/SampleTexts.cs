namespace Yifa.Modules.Mediation;

/// <summary>What is said of a dispute in a sample.</summary>
internal sealed record SampleText(string Summary, string Findings, string Terms, string Manner);

/// <summary>Plain sentences for each field of disputes, with no real person or place in them.</summary>
internal static class SampleTexts
{
    private static readonly Dictionary<DisputeField, SampleText[]> Texts = new()
    {
        [DisputeField.Neighbours] =
        [
            new("楼上渗水致楼下顶面受损,双方对修复费用有争议", "楼上防水层老化,承担主要责任", "楼上负责维修并补偿楼下粉刷费用", "转账"),
            new("公共通道堆放杂物影响通行", "堆放一方占用公共部位", "七日内清理完毕,今后不再堆放", "自行清理"),
            new("夜间噪声影响休息", "双方作息不同,噪声一方应予注意", "晚十时后不使用音响,互相体谅", "自觉遵守"),
        ],
        [DisputeField.Family] =
        [
            new("老人赡养费用分担有争议", "子女均有赡养义务", "子女按月各自支付赡养费,轮流探望", "按月转账"),
            new("夫妻因家务和子女教育发生争执", "双方沟通不足", "互谅互让,共同承担家务和教育", "自觉遵守"),
        ],
        [DisputeField.Property] =
        [
            new("业主因电梯维修不及时拒交物业费", "物业服务有瑕疵,业主应交纳费用", "物业限期维修并减收部分费用,业主交清其余", "转账"),
            new("小区停车位使用安排有争议", "停车位分配公示不足", "重新公示分配办法,按抽签结果使用", "公示后执行"),
        ],
        [DisputeField.Injury] =
        [
            new("停车争执中互相推搡致轻微伤", "双方均有过错", "一方承担医疗费用,双方互相道歉", "转账"),
            new("宠物犬伤人,对医疗费用有争议", "犬主未牵绳,承担全部责任", "犬主赔偿医疗费和误工费", "转账"),
        ],
        [DisputeField.Consumer] =
        [
            new("预付卡退费有争议", "商家停业,应当退还余额", "商家分期退还余额", "转账"),
            new("所购商品有质量问题,要求退货", "商品与说明不符", "退货退款,补偿往返费用", "退款"),
        ],
        [DisputeField.Labour] =
        [
            new("离职后工资尚未结清", "用人单位拖欠工资属实", "用人单位分两期付清工资", "银行转账"),
            new("平台配送员受伤,对误工费有争议", "双方确认用工情况和伤情", "一次性支付医疗费和误工费", "银行转账"),
        ],
        [DisputeField.Housing] =
        [
            new("房屋租赁押金退还有争议", "租赁物正常损耗,押金应退", "出租人扣除清洁费后退还押金", "转账"),
            new("装修改动影响相邻房屋", "装修一方未事先告知", "恢复原状并修复裂缝", "施工修复"),
        ],
        [DisputeField.Debt] = [new("民间借款到期未还", "借款属实,利息约定不明", "借款人分期归还本金,出借人放弃利息", "银行转账")],
        [DisputeField.Traffic] = [new("非机动车碰撞致人受伤", "责任按交警认定", "责任方赔偿医疗费、误工费和修车费", "保险理赔与转账")],
        [DisputeField.Contract] =
        [
            new("货款支付时间有争议", "货物已交付,货款应付", "买方分期付清货款,卖方免除违约金", "银行转账"),
            new("装修合同工期延误", "承揽方延误属实", "承揽方限期完工并减收价款", "转账"),
        ],
    };

    private static readonly SampleText[] Otherwise =
    [
        new("双方对损失的范围和分担有争议", "双方各有责任", "按责任大小分担损失,互不再追究", "转账"),
    ];

    public static SampleText Of(DisputeField field, int n)
    {
        var texts = Texts.GetValueOrDefault(field, Otherwise);
        return texts[n % texts.Length];
    }
}
