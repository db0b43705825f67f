package com.tallyho.pricing;

import com.tallyho.money.*;

public abstract class BasePolicy {
    public interface Listener {
        void priced(Amount amount);
    }

    public abstract Amount price(Tier tier, int quantity);
}
