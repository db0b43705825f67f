namespace Shop.Orders;

public class OrderPatterns
{
    // For the grammar all that `&&` and `||` join belongs to the pattern.
    public bool IsRush(object order) => order is RushOrder && order is not GiftOrder || order is TrialOrder == false;

    public bool IsLimit(int total, bool isOpen) => total is Limit && isOpen && Clerk.MayApprove(total);

    private const int Limit = 9;
}
