namespace Tamar.Payroll.Pensions;

/// <summary>Amounts of the tax year; reviewed by the pensions team each February.</summary>
internal static class PensionThresholds
{
    public const int MinimumAge = 22;
    public const int StatePensionAge = 66;

    public const decimal EarningsTrigger = 10_000m;
    public const decimal LowerLimit = 6_240m;
    public const decimal UpperLimit = 50_270m;

    public const decimal EmployeeRate = 0.05m;
    public const decimal EmployerRate = 0.03m;
}

/// <summary>References that appear on the return to the regulator.</summary>
internal static class PensionReferences
{
    public const string SchemeReference = "TAM-0044871";
    public const string EmployerCode = "ET/119823";

    public static string ReturnName(int taxYear) => $"{EmployerCode}-{taxYear}-{SchemeReference}.xml";
}
