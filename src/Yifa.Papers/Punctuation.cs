using System.Text;

namespace Yifa.Papers;

// 标点符号用法 (GB/T 15834) 4.1: beside Chinese characters these marks take the place of a whole one, however they were typed.
static class Punctuation
{
    const string Half = ",:;?!()";
    const string Full = "\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF08\uFF09";

    public static string Whole(string text)
    {
        var set = new StringBuilder(text.Length);
        var brackets = new Stack<bool>();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = Half.IndexOf(text[i]);
            if (mark < 0)
            {
                set.Append(text[i]);
                continue;
            }
            var isFull = IsChinese(set, set.Length - 1) || text[i] is '(' or ')' && IsChineseAt(text, i + 1);
            if (text[i] == '(')
                brackets.Push(isFull);
            else if (text[i] == ')' && brackets.TryPop(out var opened)) // a pair is of one width
                isFull = opened;
            set.Append(isFull ? Full[mark] : text[i]);
        }
        return set.ToString();
    }

    static bool IsChinese(StringBuilder text, int at) => at >= 0 && IsChinese(text[at]);

    static bool IsChineseAt(string text, int at) => at < text.Length && IsChinese(text[at]);

    // Han characters, halves of those beyond the basic plane, and Chinese marks with the quotes and dashes shared with other scripts.
    static bool IsChinese(char c) => c is >= '\u2E80' or '“' or '”' or '‘' or '’' or '…' or '—';
}
