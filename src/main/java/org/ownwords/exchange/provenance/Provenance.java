package org.ownwords.exchange.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.exchange.provenance.PackManifest.Approval;
import org.ownwords.exchange.provenance.PackManifest.Step;
import org.ownwords.message.Origin;
import org.ownwords.message.RevisionId;
import org.ownwords.message.VariantId;

/**
 * Where a revision came from.
 *
 * @param madeBy the organisation that made the pack, as the pack says
 * @param source the English it was made from, as {@code en-GB@<digest>}
 * @param approved what was approved there; here it counts for nothing but the number of reviewers that it takes
 * @param passedThrough who made it before, the first maker first
 */
public record Provenance(
        RevisionId revision,
        VariantId variant,
        String madeBy,
        LocalDate madeOn,
        List<String> areas,
        Origin origin,
        Optional<String> source,
        List<Approval> approved,
        List<Step> passedThrough,
        String licence) {}
