package org.ownwords.delivery.dispatch;

import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Dies before or after its n-th commit. */
final class CrashingTransactions implements TransactionOperations {

    private final TransactionOperations real;
    private final int at;
    private final boolean after;
    private int count;

    CrashingTransactions(TransactionOperations real, int at, boolean after) {
        this.real = real;
        this.at = at;
        this.after = after;
    }

    int count() {
        return count;
    }

    @Override
    public <T extends @org.jspecify.annotations.Nullable Object> T execute(TransactionCallback<T> action) {
        int number = count++;
        T result = real.execute(status -> {
            T inside = action.doInTransaction(status);
            if (number == at && !after) {
                throw new Crash();
            }
            return inside;
        });
        if (number == at) {
            throw new Crash();
        }
        return result;
    }
}
