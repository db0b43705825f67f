using System.Text.RegularExpressions;

namespace Tallyho.Validation;

public static partial class VatNumberValidator
{
    public static ValidationResult Validate(string vatNumber)
    {
        var number = vatNumber.Replace(" ", string.Empty).ToUpperInvariant();
        if (!Shape().IsMatch(number))
            return ValidationResult.Failed($"'{vatNumber}' does not look like a VAT number.");

        return number.StartsWith("DE", StringComparison.Ordinal) && !HasGermanCheckDigit(number)
            ? ValidationResult.Failed($"The check digit of '{vatNumber}' is wrong.")
            : ValidationResult.Ok;
    }

    private static bool HasGermanCheckDigit(string number)
    {
        var product = 10;
        for (var index = 2; index < 10; index++)
        {
            var sum = ((number[index] - '0') + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }

        var check = 11 - product;
        return (check == 10 ? 0 : check) == number[10] - '0';
    }

    [GeneratedRegex("^(DE[0-9]{9}|NO[0-9]{9}MVA|GB[0-9]{9}|FR[0-9A-Z]{2}[0-9]{9})$")]
    private static partial Regex Shape();
}
