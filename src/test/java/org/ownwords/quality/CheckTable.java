package org.ownwords.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.RouteKind;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.quality.Checks.Subject;
import org.ownwords.quality.Checks.Target;

/** Reads {@code check-table.txt}, and makes the texts that its rows stand for. */
final class CheckTable {

    /** Words that a glossary and confirmed lists hold, in several scripts. */
    static final Checks CHECKS = new Checks(kept());

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern REPEATED = Pattern.compile("\\((.+)\\) (\\d+)");
    private static final Pattern CLAIMED = Pattern.compile("([a-z][a-z-]+): (.*)", Pattern.DOTALL);

    /** A row: the check, a language, words and what of them is marked. */
    record Row(String id, LanguageTag tag, SectionKind section, String words, String marked, String option) {

        /** The passages, each with its claim. */
        List<Passage> passages() {
            return Stream.of(words.split(" // ")).map(CheckTable::passage).toList();
        }

        Subject subject() {
            VariantContent content = Texts.content(tag.value(), Map.of(), new Section(section, passages()));
            return new Subject(
                    content,
                    Texts.LANGUAGES.require(tag),
                    catalogue(option.equals("women") ? "men" : "everyone"),
                    target(),
                    Texts.TODAY,
                    source(),
                    option.equals("back") ? Optional.of(Set.of()) : Optional.empty());
        }

        private Optional<VariantContent> source() {
            return option.startsWith("source=")
                    ? Optional.of(Texts.words("en-GB", option.substring("source=".length()))
                            .content())
                    : Optional.empty();
        }

        private Optional<Target> target() {
            return switch (option) {
                case "target" -> Optional.of(Texts.target("0808 157 0123"));
                case "untrue" ->
                    Optional.of(new Target(
                            Texts.service("Open Door", "everyone", 0, false),
                            Texts.route(RouteKind.PHONE, "0808 157 0123", "en-GB")));
                case "women" ->
                    Optional.of(new Target(
                            Texts.service("Her Door", "women", 0, false),
                            Texts.route(RouteKind.PHONE, "0808 157 0123", "en-GB")));
                default -> Optional.empty();
            };
        }
    }

    private CheckTable() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String id = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                id = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\|");
                rows.add(new Row(
                        id,
                        LanguageTag.of(parts[0]),
                        SectionKind.ofWord(parts[1]).orElseThrow(),
                        written(parts[2]),
                        unescaped(parts[3]),
                        parts.length > 4 ? parts[4] : ""));
            }
        }
        return rows;
    }

    static Catalogue catalogue(String audience) {
        return Texts.catalogue(audience, Map.of(SectionKind.SMS, Set.of(ClaimId.of("free"))));
    }

    static Passage passage(String words) {
        var claimed = CLAIMED.matcher(words);
        return claimed.matches()
                ? new Passage(Optional.of(ClaimId.of(claimed.group(1))), claimed.group(2))
                : new Passage(Optional.empty(), words);
    }

    /** {@code (word) 26} is the word twenty-six times, with spaces between where it is longer than one letter. */
    private static String written(String words) {
        var repeated = REPEATED.matcher(words);
        if (!repeated.matches()) {
            return unescaped(words);
        }
        String word = repeated.group(1);
        int times = Integer.parseInt(repeated.group(2));
        return word.length() == 1
                ? word.repeat(times)
                : (word + " ").repeat(times).strip();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(CheckTable.class.getResourceAsStream("check-table.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptWords kept() {
        Glossary glossary = new Glossary(List.of(
                entry("en-GB", "victim", "victims"),
                entry("tr", "kurban", "kurbanı"),
                entry("ur", "غیرت"),
                entry("bn", "ভুক্তভোগী"),
                entry("uk", "жертва", "жертвою"),
                entry("th", "เหยื่อ"),
                entry("zh-Hans", "受害者")));
        KeptWords packed = KeptWords.packed(glossary);
        Map<String, String> lists = Map.of(
                "ur",
                "تشدد",
                "bn",
                "নির্যাতন",
                "ru",
                "жертва",
                "th",
                "ข่มขืน",
                "zh-Hans",
                "受害",
                "tr",
                "şiddet",
                "pa",
                "ਹਿੰਸਾ");
        Map<LanguageTag, List<WordList>> confirmed = new java.util.HashMap<>();
        lists.forEach((tag, word) -> confirmed.put(
                LanguageTag.of(tag), List.of(new WordList(LanguageTag.of(tag), true, List.of(word), List.of()))));
        return new KeptWords() {
            @Override
            public Glossary glossary() {
                return glossary;
            }

            @Override
            public List<WordList> lockScreen(LanguageTag tag) {
                return confirmed.getOrDefault(tag, packed.lockScreen(tag));
            }

            @Override
            public Optional<SpeakerAnswer> answer(SectionDigest words) {
                return Optional.empty();
            }
        };
    }

    private static GlossaryEntry entry(String tag, String avoid, String... forms) {
        return new GlossaryEntry(
                GlossaryEntry.EVERYONE,
                LanguageTag.of(tag),
                avoid,
                List.of(forms),
                "other words",
                "It puts people off.",
                "a panel of nine",
                GlossaryEntry.Standing.AGREED);
    }
}
