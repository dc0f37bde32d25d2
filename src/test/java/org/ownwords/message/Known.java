package org.ownwords.message;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;
import org.ownwords.language.Direction;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.WrittenStatus;

/** A small catalogue and a few languages, so that edits of the content never break these tests. */
final class Known {
    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    new ClaimDefinition(ClaimId.of("free"), "Free", "Is it free?", HoldsFor.BOTH),
                    new ClaimDefinition(ClaimId.of("independent"), "Independent", "Is it?", HoldsFor.SERVICE),
                    new ClaimDefinition(
                            ClaimId.of("confidential"),
                            "Confidential",
                            "Is it?",
                            HoldsFor.SERVICE,
                            Set.of(ClaimId.of("exceptions"))),
                    new ClaimDefinition(ClaimId.of("exceptions"), "Exceptions", "Are they all?", HoldsFor.SERVICE)),
            List.of(new MessageDefinition(
                    MessageId.of("help"),
                    "Help",
                    "People know.",
                    "everyone",
                    Optional.of("hate-crime"),
                    Map.of(SectionKind.LONG, Set.of(ClaimId.of("free")), SectionKind.SMS, Set.of()),
                    2,
                    ReviewDepth.SENSITIVE)));

    static final LanguageTable LANGUAGES = table("en-GB", "ur", "pa-Guru", "fa", "bn", "ar", "no", "pl");

    private Known() {}

    private static LanguageTable table(String... tags) {
        LanguageTable table = mock(LanguageTable.class);
        when(table.require(any())).thenAnswer(call -> {
            LanguageTag asked = call.getArgument(0);
            for (String tag : tags) {
                if (LanguageTag.of(tag).sameAs(asked)) {
                    return language(tag);
                }
            }
            throw new ProblemException(
                    Problem.in("tag", "The language \"" + asked + "\" is not in the table.", "Nearest: ur."));
        });
        return table;
    }

    private static Language language(String tag) {
        return new Language(
                LanguageTag.of(tag),
                tag,
                tag,
                "Latn",
                Direction.LTR,
                "language",
                WrittenStatus.STANDARD,
                List.of(),
                List.of(),
                Set.of(),
                java.util.OptionalInt.empty(),
                "Noto Sans",
                "high",
                Optional.empty());
    }
}
