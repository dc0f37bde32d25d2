package org.ownwords.delivery.dispatch;

import org.springframework.context.ApplicationContext;

/** The dispatcher of a whole application whose own is switched off, a round when a test says so. */
public final class DispatchByHand {

    private final Dispatcher dispatcher;

    public DispatchByHand(ApplicationContext app) {
        dispatcher = new Dispatcher(app.getBean(DispatchParts.class));
    }

    /** Works until there is nothing left to do at once. */
    public void run() throws InterruptedException {
        boolean more = true;
        for (int round = 0; more && round < 100; round++) {
            more = dispatcher.cycle();
        }
    }
}
