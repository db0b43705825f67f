namespace Tallyho.Validation;

public sealed record ValidationResult(IReadOnlyList<string> Errors)
{
    public static readonly ValidationResult Ok = new([]);

    public bool IsValid => Errors.Count == 0;

    public static ValidationResult Failed(params string[] errors) => new(errors);
}
