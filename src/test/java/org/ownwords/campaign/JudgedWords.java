package org.ownwords.campaign;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.PersonId;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Hold;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;

/** Words of which every section stands until the test holds it. */
final class JudgedWords {

    /** The newest of each variant. */
    final Map<VariantId, Revision> revisions = new HashMap<>();

    /** By language and section, such as {@code ur/LONG}. */
    final Map<String, Hold> holds = new HashMap<>();

    private final List<Revision> all = new ArrayList<>();

    Revision variant(VariantId id, Instant now, SectionKind... kinds) {
        int number = 1
                + (int) all.stream()
                        .filter(each -> each.content().id().equals(id))
                        .count();
        String words = number == 1 ? "Words of " : "Other words of ";
        List<Section> sections = List.of(kinds).stream()
                .map(kind -> new Section(
                        kind, List.of(new Passage(Optional.empty(), words + kind.word() + " in " + id.tag()))))
                .toList();
        var revision = new Revision(
                new RevisionId(all.size() + 1),
                number,
                new VariantContent(id, Origin.FICTIONAL, Optional.empty(), Map.of(), sections),
                new PersonId(99),
                now);
        all.add(revision);
        revisions.put(id, revision);
        return revision;
    }

    Variants variants() {
        Variants variants = mock();
        when(variants.latest(any(VariantId.class)))
                .thenAnswer(call -> Optional.ofNullable(revisions.get(call.<VariantId>getArgument(0))));
        when(variants.latest(any(MessageId.class)))
                .thenAnswer(call -> revisions.values().stream()
                        .filter(revision -> revision.content().id().message().equals(call.getArgument(0)))
                        .toList());
        when(variants.history(any()))
                .thenAnswer(call -> all.stream()
                        .filter(revision -> revision.content().id().equals(call.getArgument(0)))
                        .toList());
        when(variants.holding(any(SectionRef.class)))
                .thenAnswer(call -> all.stream()
                        .filter(revision -> holds(revision, call.getArgument(0)))
                        .findFirst());
        when(variants.revision(any()))
                .thenAnswer(call -> all.stream()
                        .filter(revision -> revision.id().equals(call.getArgument(0)))
                        .findFirst());
        return variants;
    }

    private static boolean holds(Revision revision, SectionRef asked) {
        VariantId id = revision.content().id();
        return revision.content().sections().stream()
                .anyMatch(section -> SectionDigests.ref(id, section).equals(asked));
    }

    Readiness readiness() {
        Readiness readiness = mock();
        when(readiness.of(any(), any(), any(), any(), any())).thenAnswer(call -> {
            SectionRef ref = call.getArgument(0);
            Hold hold = holds.get(ref.variant().tag() + "/" + ref.section());
            return new Standing(Mark.EXAMPLE, hold == null ? List.of() : List.of(hold));
        });
        when(readiness.ofAll(any(), any(), any(), any(), any()))
                .thenAnswer(call -> call.<Collection<SectionRef>>getArgument(0).stream()
                        .collect(Collectors.toMap(
                                ref -> ref,
                                ref -> readiness.of(
                                        ref,
                                        call.getArgument(1),
                                        call.getArgument(2),
                                        call.getArgument(3),
                                        call.getArgument(4)))));
        return readiness;
    }
}
