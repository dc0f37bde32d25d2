package org.ownwords.desk.directory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Claiming;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.stereotype.Component;

/** Finds which texts make a claim, and so are held where it is false. */
@Component
class Dependents {

    /** Beyond so many languages of one message their number is told, and the message's page lists them. */
    private static final int FEW = 12;

    private final Variants variants;

    Dependents(Variants variants) {
        this.variants = variants;
    }

    List<Dependent> of(ClaimId claim, Catalogue catalogue, DirectoryChoices choices) {
        return variants.claiming(claim).stream()
                .map(found -> dependent(found, catalogue, choices))
                .toList();
    }

    private static Dependent dependent(Claiming found, Catalogue catalogue, DirectoryChoices choices) {
        return new Dependent(
                catalogue
                        .message(found.message())
                        .map(MessageDefinition::title)
                        .orElse(found.message().value()),
                "/messages/" + found.message(),
                found.tags().size(),
                found.tags().size() > FEW
                        ? List.of()
                        : found.tags().stream()
                                .map(tag -> new Dependent.Text(
                                        choices.name(tag), "/messages/" + new VariantId(found.message(), tag)))
                                .sorted(Comparator.comparing(Dependent.Text::language))
                                .toList(),
                found.sections().stream().map(SectionKind::word).collect(Collectors.joining(", ")));
    }
}
