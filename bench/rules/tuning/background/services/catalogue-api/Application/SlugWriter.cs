using System.Globalization;
using System.Text;

namespace Catalogue.Application;

/// <summary>Turns a title into the last part of an address.</summary>
public static class SlugWriter
{
    public static string Write(string title)
    {
        var plain = title.Normalize(NormalizationForm.FormD);
        var slug = new StringBuilder(plain.Length);
        foreach (var letter in plain)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;

            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
