package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.language.LanguageTag;
import org.ownwords.reach.Proportion;
import org.ownwords.reach.Verdict;

/** The worked campaign is invented throughout, and its files agree with each other. */
class WorkedCampaignTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d-])0\\d{2,4}[ ]?\\d{3}[ ]?\\d{3,4}(?!\\d)");
    /** Ofcom's ranges for drama: freephone and mobile. */
    private static final Pattern DRAMA = Pattern.compile("08081570\\d{3}|07700900\\d{3}");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@[\\w-]+\\.[\\w.-]+|https?://[\\w./-]+");
    private static final double PLANNED = 0.15;

    static Stream<Path> files() {
        return StarterPack.files(Path.of("campaigns")).stream()
                .filter(file -> !file.toString().endsWith(".png"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNumberLiesInARangeForDrama(Path file) {
        assertThat(NUMBER.matcher(StarterPack.words(file)).results().map(MatchResult::group))
                .allSatisfy(number -> assertThat(number.replace(" ", "")).matches(DRAMA));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyAddressBelongsToNobody(Path file) {
        assertThat(ADDRESS.matcher(StarterPack.words(file)).results().map(MatchResult::group))
                .allSatisfy(address -> assertThat(address).matches(".*([@./])example\\.org"));
    }

    @Test
    void everyContactIsAnAdultOfOneOfItsCommunitiesAndStandsOnce() {
        List<NamedCsvRecord> contacts = rows("contacts.csv");
        assertThat(contacts).hasSizeGreaterThanOrEqualTo(60);
        assertThat(contacts).allSatisfy(row -> {
            assertThat(row.getField("adult")).isEqualTo("yes");
            assertThat(row.getField("community")).isIn(communities());
            assertThat(row.getField("consent_on")).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(row.getField("number").isEmpty())
                    .isEqualTo(row.getField("channel").equals("email"));
        });
        assertThat(contacts.stream().map(row -> row.getField("number") + row.getField("email")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLanguageItNamesIsInTheTable() {
        Stream<String> tags = Stream.concat(
                rows("communities.csv").stream()
                        .flatMap(row -> Stream.of((row.getField("language") + " " + row.getField("order")).split(" "))),
                rows("contacts.csv").stream().map(row -> row.getField("language")));
        assertThat(tags.filter(tag -> !tag.isEmpty()))
                .allSatisfy(tag -> assertThat(StarterPack.LANGUAGES.find(LanguageTag.of(tag)))
                        .isPresent());
    }

    @Test
    void everyPlacementHasItsVenueItsTextAndItsCommunity() {
        Set<String> venues = values("venues.csv", "venue");
        assertThat(rows("placements.csv")).allSatisfy(row -> {
            assertThat(row.getField("venue")).isIn(venues);
            assertThat(row.getField("community")).isIn(communities());
            assertThat(StarterPack.EXAMPLES.resolve(row.getField("message") + "/" + row.getField("language") + ".md"))
                    .exists();
        });
        assertThat(values("placements.csv", "placement")).containsAll(values("scans.csv", "placement"));
        assertThat(communities()).containsAll(values("history.csv", "community"));
    }

    @Test
    void everyPictureIsDescribedInEveryLanguageOfItsCommunities() {
        Set<String> languages = values("placements.csv", "language");
        rows("pictures.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("file"),
                        Collectors.mapping(row -> row.getField("language"), Collectors.toSet())))
                .forEach((file, described) -> assertThat(described).as(file).containsAll(languages));
    }

    @ParameterizedTest
    @CsvSource({"Panjabi,IMPROVED", "Polish,NO_CLEAR_CHANGE", "Sylheti,CANNOT_TELL"})
    void theSurveyShowsEachVerdict(String community, Verdict verdict) {
        Map<String, Proportion> before = answers(community, "baseline");
        Map<String, Proportion> after = answers(community, "follow-up");
        assertThat(before.keySet()).isEqualTo(after.keySet()).contains("A1", "A3", "A4", "A5", "A6");
        before.forEach((indicator, proportion) -> assertThat(Verdict.of(proportion, after.get(indicator), PLANNED))
                .as(indicator)
                .isEqualTo(verdict));
    }

    @Test
    void oneCommunityIsTooSmallToShow() {
        assertThat(answers("Somali", "baseline").values())
                .allSatisfy(p -> assertThat(p.count()).isBetween(1L, 4L));
        assertThat(answers("Somali", "follow-up").values())
                .allSatisfy(p -> assertThat(p.count()).isBetween(1L, 4L));
    }

    private static Map<String, Proportion> answers(String community, String wave) {
        Map<String, Proportion> answers = new HashMap<>();
        for (NamedCsvRecord row : rows("survey.csv")) {
            if (row.getField("community").equals(community)
                    && row.getField("wave").equals(wave)) {
                answers.put(
                        row.getField("indicator"),
                        new Proportion(Long.parseLong(row.getField("gave")), Long.parseLong(row.getField("asked"))));
            }
        }
        return answers;
    }

    private static Set<String> communities() {
        return values("communities.csv", "community");
    }

    private static Set<String> values(String file, String column) {
        return rows(file).stream().map(row -> row.getField(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(StarterPack.CAMPAIGN.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
