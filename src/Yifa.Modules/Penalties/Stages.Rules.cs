using Yifa.Kernel;

namespace Yifa.Modules.Penalties;

/// <summary>行政处罚法 30, 31.</summary>
public enum Capability
{
    [Label("完全责任能力,或者不是自然人")]
    Full,

    [Label("不满十四周岁")]
    UnderFourteen,

    [Label("已满十四周岁不满十八周岁")]
    UnderEighteen,

    [Label("精神病人、智力残疾人,不能辨认或者控制自己的行为")]
    Incapable,

    [Label("精神病人、智力残疾人,尚未完全丧失辨认或者控制能力")]
    Diminished,
}

/// <summary>行政处罚法 32: what has to make the penalty lighter.</summary>
public enum Mitigation
{
    [Label("主动消除或者减轻危害后果")]
    UndidHarm,

    [Label("受他人胁迫或者诱骗")]
    Coerced,

    [Label("主动供述尚未掌握的违法行为")]
    Confessed,

    [Label("配合查处有立功表现")]
    Helped,

    [Label("法律、法规、规章规定的其他情形")]
    ByLaw,
}

/// <summary>行政处罚法 27: what became of a case that was transferred.</summary>
public enum CriminalOutcome
{
    [Label("不予立案,退回行政机关")]
    NotFiled,

    [Label("不起诉,移送行政机关处理")]
    NotProsecuted,

    [Label("免予刑事处罚,移送行政机关处理")]
    Exempt,

    [Label("判处刑罚,不再给予行政处罚")]
    Sentenced,

    [Label("判处刑罚,移送行政机关给予其他种类的处罚")]
    SentencedAndReturned,
}
