/** What runs until somebody ends it. */
export const subscriptionWords = `
subscription subscribe subscriber
renewal renew
license licence
proration prorate prorata
reminder ~ dunning
suspension suspend
activation activate ~ enable
deactivation deactivate ~ disable
notification notify ~ alert
unsubscribe optout
recurring recurrent
signup registration
redemption redeem
`;
