package org.ownwords.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;

/** Every check of text on a pack as it was read; needs no database. */
public final class PackCheck {

    /** How many findings of one check are told of one section: nobody reads a thousand alike. */
    private static final int MOST = 20;

    /**
     * What a check found in a file.
     *
     * @param line on which it stands, from 1: the first of the section where it is about the whole of it
     */
    public record Found(PackedVariant variant, Finding finding, OptionalInt line) {

        /** A finding with its line. */
        public static Found of(PackedVariant variant, Finding finding) {
            return of(variant, variant.lines(), finding);
        }

        static Found of(PackedVariant variant, PackedVariant.Lines lines, Finding finding) {
            return new Found(
                    variant,
                    finding,
                    finding.section()
                            .map(kind -> finding.span()
                                    .map(span -> lines.of(kind, span.start()))
                                    .orElseGet(() -> lines.of(kind)))
                            .orElse(OptionalInt.empty()));
        }

        /** The words it is about, where it is about some. */
        public Optional<String> words() {
            return finding.section()
                    .flatMap(kind -> variant.content().section(kind))
                    .flatMap(section -> finding.span().map(span -> span.words(section.text())));
        }
    }

    /** Hears of every text that was checked, from several threads, and may end the work between two. */
    public interface Watch {

        /** Whether another text is to be checked. */
        boolean goesOn();

        /** A text was checked. */
        void checked();
    }

    private PackCheck() {}

    /**
     * The findings of every variant, in the order of the pack; of those that were checked, where the watch ended it. Without a
     * service, each text is checked by itself alone. Uses every processor.
     */
    public static List<Found> run(
            ContentPack pack, Checks checks, LanguageTable languages, LocalDate today, Watch watch) {
        Catalogue catalogue = pack.catalogue();
        return pack.variants().parallelStream()
                .filter(variant -> watch.goesOn())
                .flatMap(variant -> {
                    List<Finding> findings = checks.run(new Checks.Subject(
                            variant.content(),
                            languages.require(variant.content().id().tag()),
                            catalogue,
                            Optional.empty(),
                            today));
                    watch.checked();
                    PackedVariant.Lines lines = variant.lines();
                    return few(findings).stream().map(finding -> Found.of(variant, lines, finding));
                })
                .toList();
    }

    /** The first of each check in a section; the last of them says how many more there are. */
    private static List<Finding> few(List<Finding> findings) {
        Map<List<Object>, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> List.of(finding.check(), finding.severity(), finding.section()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (alike.values().stream().allMatch(list -> list.size() <= MOST)) {
            return findings;
        }
        return alike.values().stream().flatMap(PackCheck::first).toList();
    }

    private static Stream<Finding> first(List<Finding> alike) {
        Stream<Finding> first = alike.stream().limit(MOST);
        return alike.size() <= MOST
                ? first
                : Stream.concat(
                        first, alike.stream().skip(MOST).limit(1).map(next -> andMore(next, alike.size() - MOST)));
    }

    private static Finding andMore(Finding next, int more) {
        return new Finding(
                next.check(),
                next.severity(),
                next.section(),
                Optional.empty(),
                String.format(Locale.UK, "And %,d more places like these.", more),
                next.remedy());
    }

    /** Whether a finding blocks. */
    public static boolean blocks(List<Found> found) {
        return found.stream().anyMatch(one -> one.finding().severity() == Severity.BLOCK);
    }
}
