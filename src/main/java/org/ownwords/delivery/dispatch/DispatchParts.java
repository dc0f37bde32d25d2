package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.language.LanguageTable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Everything that one node's dispatch is put together from. */
record DispatchParts(
        SendStore sends,
        PinStore pins,
        Ledger ledger,
        Planner planner,
        Recovery recovery,
        Sieve sieve,
        Departures departures,
        Holds holds,
        Releases releases,
        Gateways gateways,
        Senders senders,
        Rates rates,
        TransactionOperations transactions,
        DispatchSettings settings,
        Clock clock) {

    /** What the parts stand on. */
    record Ground(
            JdbcClient jdbc,
            JdbcOperations batches,
            TransactionOperations transactions,
            AddressBook contacts,
            Senders senders,
            Gateways gateways,
            Releases releases,
            Wordings wordings,
            Hours hours,
            LanguageTable languages,
            ExecutorService workers,
            DispatchSettings settings,
            Clock clock) {}

    static DispatchParts of(Ground on) {
        SendStore sends = new SendStore(on.jdbc(), on.batches());
        PinStore pins = new PinStore(on.jdbc());
        Ledger ledger = new Ledger(sends, new CountStore(on.jdbc()), on.contacts(), on.transactions(), on.clock());
        Caller caller = new Caller(on.workers(), on.clock());
        Rates rates = new Rates(on.clock());
        Sieve sieve = new Sieve(on.wordings(), on.contacts(), on.hours(), on.clock());
        return new DispatchParts(
                sends,
                pins,
                ledger,
                new Planner(new PlanStore(on.jdbc()), on.contacts(), pins, ledger, on.languages(), on.clock()),
                new Recovery(sends, ledger, on.gateways(), on.senders(), on.contacts(), caller, on.clock()),
                sieve,
                new Departures(ledger, sieve, caller, rates, on.settings(), on.clock()),
                new Holds(sends, pins, on.wordings(), on.gateways(), on.senders(), ledger, on.clock()),
                on.releases(),
                on.gateways(),
                on.senders(),
                rates,
                on.transactions(),
                on.settings(),
                on.clock());
    }
}
