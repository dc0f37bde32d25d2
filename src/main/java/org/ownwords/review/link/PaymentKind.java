package org.ownwords.review.link;

/** What a reviewer was given for the work. */
public enum PaymentKind {
    CASH("Cash", true),
    VOUCHER("Voucher", true),
    EXPENSES("Expenses alone", true),
    DECLINED("Offered and declined", false),
    /** Some people lose what they live on, or break the terms of their stay, by being paid. */
    NOT_PERMITTED("Not permitted to be paid", false);

    private final String label;
    private final boolean money;

    PaymentKind(String label, boolean money) {
        this.label = label;
        this.money = money;
    }

    /** The kind as pages word it. */
    public String label() {
        return label;
    }

    /** Whether an amount belongs to it. */
    public boolean isMoney() {
        return money;
    }
}
