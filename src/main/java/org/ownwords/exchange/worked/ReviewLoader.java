package org.ownwords.exchange.worked;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Role;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Decision;
import org.ownwords.review.Part;
import org.ownwords.review.Reviews;
import org.ownwords.review.Verdict;
import org.ownwords.review.link.Invitations;
import org.springframework.stereotype.Component;

/** Reads {@code reviews.csv} and {@code invitations.csv}: what reviewers said of drafts, and who was asked by a private link. */
@Component
class ReviewLoader {

    private final Variants variants;
    private final Reviews reviews;
    private final Invitations invitations;

    ReviewLoader(Variants variants, Reviews reviews, Invitations invitations) {
        this.variants = variants;
        this.reviews = reviews;
        this.invitations = invitations;
    }

    void load(Folder folder, Cast cast, OrganisationId organisation) {
        if (folder.holds("reviews.csv")) {
            folder.rows("reviews.csv", row -> {
                Actor reviewer = cast.actor(organisation, Role.REVIEWER, Integer.parseInt(row.getField("reviewer")));
                reviews.judge(reviewer, section(row), verdict(row));
            });
        }
        if (folder.holds("invitations.csv")) {
            Actor worker = cast.actor(organisation, Role.OUTREACH_WORKER, 0);
            folder.rows(
                    "invitations.csv",
                    row -> invitations.invite(
                            worker,
                            invitations.guest(worker, row.getField("guest"), Optional.empty()),
                            variant(row),
                            Part.valueOf(row.getField("part")),
                            Integer.parseInt(row.getField("days")),
                            true));
        }
    }

    private static Verdict verdict(NamedCsvRecord row) {
        return new Verdict(
                Decision.valueOf(row.getField("decision")),
                false,
                Optional.empty(),
                row.getField("comment"),
                false,
                false);
    }

    private SectionRef section(NamedCsvRecord row) {
        SectionKind kind = SectionKind.ofWord(row.getField("section")).orElseThrow();
        return variants.latest(variant(row))
                .flatMap(revision -> revision.content().section(kind))
                .map(section -> SectionDigests.ref(variant(row), section))
                .orElseThrow(() -> new NoSuchElementException("There is no such text in " + row.getField("language")));
    }

    private static VariantId variant(NamedCsvRecord row) {
        return new VariantId(new MessageId(row.getField("message")), LanguageTag.of(row.getField("language")));
    }
}
