package com.pantry.intake.pricing;

import com.pantry.intake.model.Account;
import com.pantry.intake.model.PurchaseOrder;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Orders that arrive by EDI. Amounts are cents. */
@Component
public class HandlingFeePolicy {

    private static final long FLOOR = 25_00;
    private static final long LOW_VALUE = 50_00;
    private static final long FREE_FROM = 100_00;

    private final MembershipClient memberships;

    public HandlingFeePolicy(MembershipClient memberships) {
        this.memberships = memberships;
    }

    /** Empty when the order is refused. */
    public OptionalLong handlingFee(PurchaseOrder order, Account account) {
        long net = order.netTotal();
        if (net < FLOOR) {
            return OptionalLong.empty();
        }
        if (net >= FREE_FROM || memberships.isClubMember(account.id())) {
            return OptionalLong.of(0);
        }
        return OptionalLong.of(net < LOW_VALUE ? 4_50 : 2_00);
    }

    public PurchaseOrder priced(PurchaseOrder order, Account account) {
        OptionalLong fee = handlingFee(order, account);
        return fee.isPresent() ? order.withFee(fee.getAsLong()) : order.refused("BELOW_MINIMUM");
    }
}
