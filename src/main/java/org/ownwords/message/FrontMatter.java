package org.ownwords.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlValue;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** The fields above a variant's text, as far as they could be read; what could not be is among the problems. */
record FrontMatter(VariantId id, Origin origin, Optional<String> source, Map<String, Object> fields) {
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}@[0-9a-f]{8,64}");
    private static final VariantId UNKNOWN = new VariantId(MessageId.of("unknown"), LanguageTag.of("und"));
    /** The line after the opening fence. */
    private static final int FIRST_LINE = 2;

    static FrontMatter read(
            String name,
            String yaml,
            Catalogue catalogue,
            LanguageTable languages,
            boolean missing,
            List<Problem> problems) {
        FrontMatter nothing = new FrontMatter(UNKNOWN, Origin.MACHINE_DRAFT, Optional.empty(), Map.of());
        if (missing) {
            return nothing;
        }
        try {
            return new Reader(name, Yaml.read(name, yaml, FIRST_LINE), problems).read(catalogue, languages);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return nothing;
        }
    }

    private record Reader(String name, YamlValue.Fields fields, List<Problem> problems) {

        FrontMatter read(Catalogue catalogue, LanguageTable languages) {
            Optional<List<String>> place = VariantFile.place(name);
            Optional<MessageId> message =
                    text("message", place.map(p -> p.get(0))).flatMap(word -> message(word, catalogue));
            Optional<LanguageTag> tag = text("tag", place.map(p -> p.get(1))).flatMap(word -> tag(word, languages));
            Optional<Origin> origin = text("origin", Optional.empty()).flatMap(this::origin);
            Optional<String> source = fields.get("source").isPresent()
                    ? text("source", Optional.empty()).filter(this::isSource)
                    : Optional.empty();
            fields.get("subject").ifPresent(subject -> text("subject", Optional.empty()));
            fields.get("confidence")
                    .flatMap(stated -> text("confidence", Optional.empty()))
                    .ifPresent(this::confidence);
            fields.get("doubts").ifPresent(this::doubts);
            signs("", fields);
            return new FrontMatter(
                    new VariantId(message.orElse(UNKNOWN.message()), tag.orElse(UNKNOWN.tag())),
                    origin.orElse(Origin.MACHINE_DRAFT),
                    source,
                    new LinkedHashMap<>(fields.plain()));
        }

        /** A field's text, or what the file's place gives; they must agree. */
        private Optional<String> text(String field, Optional<String> fromPlace) {
            Optional<YamlValue> value = fields.get(field);
            if (value.isEmpty()) {
                if (fromPlace.isEmpty()) {
                    problems.add(Problem.at(
                            name, 1, field, "The field is missing.", "Add " + field + ": to the front matter."));
                }
                return fromPlace;
            }
            if (!(value.get() instanceof YamlValue.Text text) || text.text().isBlank()) {
                problem(field, "The field must be one text.", "Write " + field + ": and its value on one line.");
                return Optional.empty();
            }
            if (fromPlace.isPresent() && !fromPlace.get().equals(text.text())) {
                problem(
                        field,
                        "It says \"" + text.text() + "\", and the file's place says \"" + fromPlace.get() + "\".",
                        "Move the file or change the field, so that they agree.");
                return Optional.empty();
            }
            return Optional.of(text.text());
        }

        private Optional<MessageId> message(String word, Catalogue catalogue) {
            Optional<MessageId> known = catalogue.messages().stream()
                    .map(MessageDefinition::id)
                    .filter(id -> id.value().equals(word))
                    .findFirst();
            if (known.isEmpty()) {
                problem(
                        "message",
                        "The catalogue has no message \"" + word + "\".",
                        "Add it to messages.yaml, or use one of "
                                + catalogue.messages().stream()
                                        .map(message -> message.id().value())
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            return known;
        }

        private Optional<LanguageTag> tag(String word, LanguageTable languages) {
            try {
                Language language = languages.require(LanguageTag.of(word));
                if (!language.tag().value().equals(word)) {
                    problem(
                            "tag",
                            "\"" + word + "\" is spelt \"" + language.tag() + "\" in the table of languages.",
                            "Name the file " + language.tag() + ".md and write the tag so.");
                }
                return Optional.of(language.tag());
            } catch (ProblemException e) {
                Problem unknown = e.problems().get(0);
                problem("tag", unknown.what(), unknown.remedy());
            } catch (IllegalArgumentException e) {
                problem("tag", "\"" + word + "\" is not a language tag.", "Use a tag such as ur or pa-Guru.");
            }
            return Optional.empty();
        }

        private Optional<Origin> origin(String word) {
            Optional<Origin> origin = Origin.ofWord(word);
            if (origin.isEmpty()) {
                problem(
                        "origin",
                        "There is no origin \"" + word + "\".",
                        "Use one of "
                                + Stream.of(Origin.values()).map(Origin::word).collect(Collectors.joining(", ")) + ".");
            }
            return origin;
        }

        private void confidence(String word) {
            if (Confidence.ofWord(word).isEmpty()) {
                problem(
                        "confidence",
                        "There is no confidence \"" + word + "\".",
                        "Use one of "
                                + Stream.of(Confidence.values())
                                        .map(Confidence::word)
                                        .collect(Collectors.joining(", ")) + ".");
            }
        }

        private boolean isSource(String word) {
            boolean valid = SOURCE.matcher(word).matches();
            if (!valid) {
                problem(
                        "source",
                        "\"" + word + "\" does not name a text.",
                        "Write the tag, @ and at least eight digits of the digest: \"en-GB@0a1b2c3d\".");
            }
            return valid;
        }

        private void doubts(YamlValue value) {
            boolean texts = value instanceof YamlValue.Items list
                    && list.items().stream().allMatch(YamlValue.Text.class::isInstance);
            if (!texts) {
                problem("doubts", "The doubts must be a list of texts.", "Write each on its own line after \"- \".");
            }
        }

        private void signs(String field, YamlValue value) {
            if (value instanceof YamlValue.Text text) {
                TextRules.sign(name, Optional.of(text.line()), text.text().replace('\n', ' '))
                        .ifPresent(problem -> problems.add(problem.inField(field)));
            } else if (value instanceof YamlValue.Items list) {
                list.items().forEach(item -> signs(field, item));
            } else if (value instanceof YamlValue.Fields map) {
                map.fields().forEach((key, item) -> signs(field.isEmpty() ? key : field, item));
            }
        }

        private void problem(String field, String what, String remedy) {
            int line = fields.get(field).map(YamlValue::line).orElse(1);
            problems.add(Problem.at(name, line, field, what, remedy));
        }
    }
}
