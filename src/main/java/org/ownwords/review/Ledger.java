package org.ownwords.review;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows about exact words and the audit of what was done to them: shared by those who judge and those who decide. */
final class Ledger {

    final VerdictStore verdicts;
    final DisputeStore disputes;
    final ReviewStore store;
    final ToldStore told;

    private final Audit audit;

    Ledger(JdbcClient jdbc, Audit audit) {
        this.verdicts = new VerdictStore(jdbc);
        this.disputes = new DisputeStore(jdbc);
        this.store = new ReviewStore(jdbc, verdicts, disputes);
        this.told = new ToldStore(jdbc);
        this.audit = audit;
    }

    /** Everything told to safeguarding about these words, with a verdict or without one. */
    List<SafeguardingNote> everythingTold(SectionRef section) {
        List<SafeguardingNote> notes = new ArrayList<>(ReviewRules.notes(standing(section)));
        notes.addAll(told.about(section));
        return List.copyOf(notes);
    }

    List<VerdictStore.Row> standing(SectionRef section) {
        return verdicts.standing(Asked.these(List.of(section.digest())));
    }

    void record(Actor actor, String action, SectionRef section) {
        record(
                actor,
                action,
                section.variant(),
                section.section().word() + " " + section.digest().brief());
    }

    void record(Actor actor, String action, VariantId variant, String detail) {
        audit.record(actor, action, "variant/" + variant, detail);
    }
}
