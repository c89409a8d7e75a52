namespace Yifa.Modules.Exams;

/// <summary>What exams rest on.</summary>
internal static class Law
{
    /// <summary>学法制度; 行政执法资格.</summary>
    public const string Exams = "法治宣传教育法 36;行政处罚法 42";
}
