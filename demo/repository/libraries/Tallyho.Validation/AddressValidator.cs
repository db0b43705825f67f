namespace Tallyho.Validation;

public sealed record Address(string Street, string PostalCode, string City, string CountryCode);

public static class AddressValidator
{
    private static readonly HashSet<string> ServedCountries = ["DE", "FR", "GB", "NO"];

    public static ValidationResult Validate(Address address)
    {
        var errors = new List<string>();
        if (string.IsNullOrWhiteSpace(address.Street))
            errors.Add("The street is missing.");
        if (string.IsNullOrWhiteSpace(address.City))
            errors.Add("The city is missing.");
        if (!ServedCountries.Contains(address.CountryCode))
            errors.Add($"We do not deliver to {address.CountryCode}.");
        else if (!HasPostalCodeShape(address))
            errors.Add($"'{address.PostalCode}' is not a postal code in {address.CountryCode}.");

        return errors.Count == 0 ? ValidationResult.Ok : new ValidationResult(errors);
    }

    private static bool HasPostalCodeShape(Address address) => address.CountryCode switch
    {
        "DE" or "FR" => address.PostalCode.Length == 5 && address.PostalCode.All(char.IsAsciiDigit),
        "NO" => address.PostalCode.Length == 4 && address.PostalCode.All(char.IsAsciiDigit),
        "GB" => address.PostalCode.Length is >= 5 and <= 8,
        _ => false,
    };
}
