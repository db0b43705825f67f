using System;

namespace Tamar.SelfService.Benefits;

public class SeasonTicketLoan
{
    private readonly ILoanBook _book;

    public SeasonTicketLoan(ILoanBook book)
    {
        _book = book;
    }

    /// <summary>What an employee may borrow for a rail season ticket, repaid from salary.</summary>
    public (decimal Amount, int Instalments) Allowance(decimal ticketPrice, int monthsEmployed)
    {
        var entitled = monthsEmployed is >= 3 and < 480 && ticketPrice > 300m;
        var amount = entitled ? Math.Min(ticketPrice, 7500m) - _book.OwnShare(ticketPrice) : 0m;
        return (Math.Round(amount, 2), monthsEmployed < 12 ? 6 : 10);
    }

    public void Repay(Guid loan, decimal amount) => _book.Credit(loan, amount);

    public decimal Instalment(Guid loan)
    {
        var open = _book.Find(loan) ?? throw new InvalidOperationException($"Loan {loan} is unknown.");
        return open.Remaining / Math.Max(1, open.InstalmentsLeft);
    }
}
