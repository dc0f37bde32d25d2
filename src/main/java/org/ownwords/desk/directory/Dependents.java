package org.ownwords.desk.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.Variants;
import org.springframework.stereotype.Component;

/** Finds which texts make a claim, and so are held where it is false. */
@Component
class Dependents {

    private final Variants variants;

    Dependents(Variants variants) {
        this.variants = variants;
    }

    List<Dependent> of(ClaimId claim, Catalogue catalogue, DirectoryChoices choices) {
        return variants.latest().stream()
                .filter(revision -> !sections(revision, claim).isEmpty())
                .map(revision -> new Dependent(
                        catalogue
                                .message(revision.content().id().message())
                                .map(MessageDefinition::title)
                                .orElse(revision.content().id().message().value()),
                        choices.name(revision.content().id().tag()),
                        sections(revision, claim),
                        "/messages/" + revision.content().id()))
                .toList();
    }

    private static String sections(Revision revision, ClaimId claim) {
        return revision.content().sections().stream()
                .filter(section -> section.claims().contains(claim))
                .map(Section::kind)
                .map(kind -> kind.word())
                .collect(Collectors.joining(", "));
    }
}
