package org.ownwords.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.ownwords.directory.ClaimId;

/** Reads the catalogue and gathers every problem on the way. */
final class CatalogueReader {
    private static final Set<String> CLAIM_FIELDS = Set.of("id", "label", "question", "holds-for", "needs");
    private static final Set<String> MESSAGE_FIELDS =
            Set.of("id", "title", "purpose", "audience", "crime-type", "review", "sms-budget", "required");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ClaimId> defined = new HashSet<>();
    private final Set<ClaimId> known;

    CatalogueReader(String name, Set<ClaimId> elsewhere) {
        this.name = name;
        this.known = new HashSet<>(elsewhere);
    }

    Catalogue read(String yaml) {
        YamlFields root = new YamlFields(name, Yaml.read(name, yaml, 1), problems);
        root.only(Set.of("claims", "messages"));
        List<YamlFields> claimFields =
                root.names().contains("claims") || known.isEmpty() ? root.items("claims") : List.of();
        claimFields.forEach(fields -> claimId(fields).ifPresent(id -> {
            known.add(id);
            if (!defined.add(id)) {
                fields.problem("id", "The claim \"" + id + "\" is defined twice.", "Keep one of the two.");
            }
        }));
        List<ClaimDefinition> claims =
                claimFields.stream().map(this::claim).flatMap(Optional::stream).toList();
        List<MessageDefinition> messages = new ArrayList<>();
        Set<MessageId> ids = new HashSet<>();
        for (YamlFields fields : root.items("messages")) {
            Optional<MessageDefinition> message = message(fields);
            message.ifPresent(messages::add);
            if (message.isPresent() && !ids.add(message.get().id())) {
                fields.problem("id", "The message \"" + message.get().id() + "\" is defined twice.", "Keep one.");
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return new Catalogue(claims, List.copyOf(messages));
    }

    private Optional<ClaimId> claimId(YamlFields fields) {
        return fields.find("id").flatMap(word -> {
            try {
                return Optional.of(ClaimId.of(word));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private Optional<ClaimDefinition> claim(YamlFields fields) {
        fields.only(CLAIM_FIELDS);
        Optional<ClaimId> id = fields.parsed("id", ClaimId::of);
        String label = fields.text("label");
        String question = fields.text("question");
        Optional<org.ownwords.directory.HoldsFor> holdsFor =
                fields.oneOf("holds-for", org.ownwords.directory.HoldsFor.values());
        Set<ClaimId> needs = claims(fields, "needs");
        return id.isPresent() && holdsFor.isPresent()
                ? Optional.of(new ClaimDefinition(id.get(), label, question, holdsFor.get(), needs))
                : Optional.empty();
    }

    private Optional<MessageDefinition> message(YamlFields fields) {
        fields.only(MESSAGE_FIELDS);
        Optional<MessageId> id = fields.parsed("id", MessageId::of);
        String title = fields.text("title");
        String purpose = fields.text("purpose");
        String audience = fields.text("audience");
        Optional<ReviewDepth> review = fields.oneOf("review", ReviewDepth.values());
        int budget = fields.find("sms-budget").isEmpty()
                ? 2
                : fields.parsed("sms-budget", CatalogueReader::budget).orElse(2);
        Map<SectionKind, Set<ClaimId>> required = required(fields);
        return id.isPresent() && review.isPresent()
                ? Optional.of(new MessageDefinition(
                        id.get(), title, purpose, audience, fields.find("crime-type"), required, budget, review.get()))
                : Optional.empty();
    }

    private static int budget(String word) {
        if (!word.matches("[1-9]")) {
            throw new IllegalArgumentException("\"" + word + "\" is not a number of segments from 1 to 9");
        }
        return word.charAt(0) - '0';
    }

    private Map<SectionKind, Set<ClaimId>> required(YamlFields fields) {
        Map<SectionKind, Set<ClaimId>> required = new EnumMap<>(SectionKind.class);
        Optional<YamlFields> sections = fields.map("required");
        sections.ifPresent(map -> map.names().forEach(word -> {
            Optional<SectionKind> kind = SectionKind.ofWord(word);
            if (kind.isEmpty()) {
                map.problem(
                        word, "There is no section \"" + word + "\".", "Use long, headline, sms, social or spoken.");
            } else {
                required.put(kind.get(), claims(map, word));
            }
        }));
        return Collections.unmodifiableMap(required);
    }

    private Set<ClaimId> claims(YamlFields fields, String field) {
        Set<ClaimId> claims = new TreeSet<>();
        for (YamlValue.Text item : fields.texts(field)) {
            Optional<ClaimId> claim =
                    known.stream().filter(id -> id.value().equals(item.text())).findFirst();
            claim.ifPresent(claims::add);
            if (claim.isEmpty()) {
                problems.add(Problem.at(
                        name,
                        item.line(),
                        field,
                        "There is no claim \"" + item.text() + "\" in the catalogue.",
                        "Define it under claims, or correct its spelling."));
            }
        }
        return Collections.unmodifiableSet(claims);
    }
}
